using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dossier.Build;

/// <summary>
/// Runs git as a process of its own, without a shell, bounded in time and output, and out of the reach of settings that run programs.
/// </summary>
internal static class GitProcess
{
    private const int Patience = 60_000;
    private const int MostOutput = 1 << 26;
    private const int MostComplaint = 1 << 14;

    // Each of them would run a program that a repository's or a user's settings name, ask a person, or colour and page the output.
    private static readonly ImmutableArray<string> Safety =
    [
        "--no-pager", "--literal-pathspecs", "--no-optional-locks",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.askPass=", "-c", "credential.helper=",
        "-c", "protocol.allow=never", "-c", "log.showSignature=false", "-c", "color.ui=false", "-c", "core.quotePath=false",
        "-c", "diff.external=", "-c", "status.submoduleSummary=false",
    ];

    /// <summary>Runs <c>git</c>.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">The command and its arguments, each passed as it is.</param>
    public static GitAnswer<string> Run(string folder, ImmutableArray<string> arguments)
    {
        try
        {
            using var process = Process.Start(Start(folder, arguments));
            return process is null ? GitAnswer<string>.Failed(GitFault.NotInstalled) : Read(process);
        }
        catch (Exception fault) when (fault is Win32Exception or DirectoryNotFoundException)
        {
            return GitAnswer<string>.Failed(Directory.Exists(folder) ? GitFault.NotInstalled : GitFault.NotARepository);
        }
    }

    private static ProcessStartInfo Start(string folder, ImmutableArray<string> arguments)
    {
        var start = new ProcessStartInfo("git", [.. Safety, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // A hook that runs this program sets GIT_DIR and more: the folder alone decides.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        return start;
    }

    private static GitAnswer<string> Read(Process process)
    {
        process.StandardInput.Close();
        using var deadline = new CancellationTokenSource(Patience);
        var output = Drain(process.StandardOutput, MostOutput, deadline.Token);
        var complaint = Drain(process.StandardError, MostComplaint, deadline.Token);
        try
        {
            Task.WaitAll([output, complaint, process.WaitForExitAsync(deadline.Token)], deadline.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or AggregateException { InnerException: OperationCanceledException })
        {
            return Stop(process);
        }

        if (process.ExitCode != 0)
            return Refusal(process.ExitCode, complaint.Result);
        return output.Result.Length > MostOutput
            ? GitAnswer<string>.Failed(GitFault.TooMuch, "git said too much")
            : GitAnswer<string>.Of(output.Result);
    }

    private static GitAnswer<string> Stop(Process process)
    {
        process.Kill(entireProcessTree: true);
        return GitAnswer<string>.Failed(GitFault.TooMuch, "git took too long");
    }

    private static GitAnswer<string> Refusal(int exitCode, string complaint)
    {
        var detail = complaint.Split('\n')[0].Trim();
        // These words are git's own, in the language that it was told to speak.
        string[] noRepository = ["not a git repository", "dubious ownership"];
        var fault = noRepository.Any(words => complaint.Contains(words, StringComparison.Ordinal)) ? GitFault.NotARepository
            : exitCode == 1 && complaint.Length == 0 ? GitFault.NoSuchCommit
            : GitFault.Refused;
        return GitAnswer<string>.Failed(fault, detail);
    }

    // Reads to the end, so that the process is never stuck, and keeps little more than asked for.
    private static async Task<string> Drain(StreamReader reader, int most, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 14];
        while (await reader.ReadAsync(buffer, cancellation).ConfigureAwait(false) is var read and > 0)
        {
            if (text.Length <= most)
                text.Append(buffer, 0, read);
        }

        return text.ToString();
    }
}

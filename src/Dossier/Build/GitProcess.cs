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
        "--no-pager", "--literal-pathspecs", "--no-optional-locks", "--no-replace-objects",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.askPass=", "-c", "credential.helper=",
        "-c", "protocol.allow=never", "-c", "log.showSignature=false", "-c", "color.ui=false", "-c", "core.quotePath=false",
        "-c", "diff.external=", "-c", "status.submoduleSummary=false",
    ];

    /// <summary>Runs <c>git</c>.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">The command and its arguments, each passed as it is.</param>
    /// <returns>All that it wrote.</returns>
    public static GitAnswer<string> Run(string folder, ImmutableArray<string> arguments) =>
        Ask(folder, arguments, "", async (output, cancellation) =>
        {
            using var reader = new StreamReader(output, Encoding.UTF8, leaveOpen: true);
            var text = await Drain(reader, MostOutput, cancellation).ConfigureAwait(false);
            return text.Length > MostOutput ? GitAnswer<string>.Failed(GitFault.TooMuch, "git said too much") : GitAnswer<string>.Of(text);
        });

    /// <summary>Runs <c>git</c>, tells it something, and reads what it answers as it comes.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">The command and its arguments, each passed as it is.</param>
    /// <param name="input">What it is told on its standard input.</param>
    /// <param name="read">
    /// Reads its standard output, and leaves it open; what it has not read is thrown away.
    /// </param>
    public static GitAnswer<T> Ask<T>(
        string folder, ImmutableArray<string> arguments, string input, Func<Stream, CancellationToken, Task<GitAnswer<T>>> read)
    {
        try
        {
            using var process = Process.Start(Start(folder, arguments));
            return process is null ? GitAnswer<T>.Failed(GitFault.NotInstalled) : Read(process, input, read);
        }
        catch (Exception fault) when (fault is Win32Exception or DirectoryNotFoundException)
        {
            return GitAnswer<T>.Failed(Directory.Exists(folder) ? GitFault.NotInstalled : GitFault.NotARepository);
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

    private static GitAnswer<T> Read<T>(Process process, string input, Func<Stream, CancellationToken, Task<GitAnswer<T>>> read)
    {
        using var deadline = new CancellationTokenSource(Patience);
        // Told and heard at once: either pipe may fill up while the other one waits.
        var told = Tell(process, input, deadline.Token);
        var answer = Hear(process.StandardOutput.BaseStream, read, deadline.Token);
        var complaint = Drain(process.StandardError, MostComplaint, deadline.Token);
        try
        {
            Task.WaitAll([told, answer, complaint, process.WaitForExitAsync(deadline.Token)], deadline.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or AggregateException { InnerException: OperationCanceledException })
        {
            process.Kill(entireProcessTree: true);
            return GitAnswer<T>.Failed(GitFault.TooMuch, "git took too long");
        }

        return process.ExitCode == 0 ? answer.Result : Refusal<T>(process.ExitCode, complaint.Result);
    }

    private static async Task Tell(Process process, string input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input), cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git ended before it had heard all: its exit code says why.
        }
    }

    private static async Task<GitAnswer<T>> Hear<T>(
        Stream output, Func<Stream, CancellationToken, Task<GitAnswer<T>>> read, CancellationToken cancellation)
    {
        var answer = await read(output, cancellation).ConfigureAwait(false);
        // Git ends badly where nobody hears it out.
        await output.CopyToAsync(Stream.Null, cancellation).ConfigureAwait(false);
        return answer;
    }

    private static GitAnswer<T> Refusal<T>(int exitCode, string complaint)
    {
        var detail = complaint.Split('\n')[0].Trim();
        // These words are git's own, in the language that it was told to speak.
        string[] noRepository = ["not a git repository", "dubious ownership"];
        var fault = noRepository.Any(words => complaint.Contains(words, StringComparison.Ordinal)) ? GitFault.NotARepository
            : exitCode == 1 && complaint.Length == 0 ? GitFault.NoSuchCommit
            : GitFault.Refused;
        return GitAnswer<T>.Failed(fault, detail);
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

using System.Text;
using Dossier.Tests.Cli;
using Dossier.Tests.Support;

namespace Dossier.Tests.Docs;

/// <summary>
/// Does what a guide in Markdown says, in a folder of its own, and writes the guide again with what the program really prints.
/// </summary>
/// <remarks>
/// <para>A <c>```console</c> block holds commands, each behind <c>$ </c>, and below each what it prints: <c>dossier</c> runs in this process as it
/// does in a pipe, <c>git</c> with fixed names and dates, <c>cd</c> changes the folder.</para>
/// <para><c>&lt;!-- mistake: NAME --&gt;</c> lays <c>Fixtures/Mistakes/NAME/wrong</c> over the dossier for the console block that follows, and
/// <c>mended</c> for the <c>```diff</c> block behind it, which shows what was mended; the dossier must then be without a fault.</para>
/// </remarks>
internal sealed class GuideRun : IDisposable
{
    private const string Prompt = "$ ";
    private const string Marker = "<!-- mistake: ";
    private const string Fence = "```";
    private static readonly string[] Stages = ["Loaded ", "Checked: ", "Made "];

    private readonly TestRepository repository = new();
    private readonly StringBuilder written = new();
    private string folder;
    private string? mistake;

    public GuideRun() => folder = repository.Path;

    /// <summary>How many mistakes were made and mended.</summary>
    public int Mistakes { get; private set; }

    public void Dispose() => repository.Dispose();

    /// <summary>The guide as it should be.</summary>
    public async Task<string> FollowAsync(string guide)
    {
        var lines = new Queue<string>(guide.ReplaceLineEndings("\n").Split('\n'));
        while (lines.TryDequeue(out var line))
        {
            Write(line);
            if (line.StartsWith(Marker, StringComparison.Ordinal))
                mistake = line[Marker.Length..].Replace(" -->", "", StringComparison.Ordinal);
            else if (line == Fence + "console")
                await FollowAsync(Block(lines));
            else if (line == Fence + "diff" && mistake is not null)
                await MendAsync(Block(lines));
        }

        return written.ToString()[..^1];
    }

    private static List<string> Block(Queue<string> lines)
    {
        var block = new List<string>();
        while (lines.TryDequeue(out var line) && line != Fence)
            block.Add(line);
        return block;
    }

    private async Task FollowAsync(List<string> block)
    {
        if (mistake is { } name)
            Lay(name, "wrong");
        for (var index = 0; index < block.Count; index++)
        {
            if (!block[index].StartsWith(Prompt, StringComparison.Ordinal))
                continue;
            var command = block[index][Prompt.Length..];
            Write(block[index]);
            for (; command.EndsWith('\\'); command = command[..^1] + block[index].Trim())
                Write(block[++index]);
            WriteAll(await RunAsync(Words(command)));
        }

        Write(Fence);
    }

    private async Task<string> RunAsync(List<string> words)
    {
        switch (words[0])
        {
            case "cd":
                folder = Path.Combine(folder, words[1]);
                return "";
            case "git":
                return repository.Run(["-C", folder, .. words.Skip(1)]);
            default:
                Assert.Equal("dossier", words[0]);
                var (_, output, error) = await FakeTerminal.CallAsync(folder, [.. words.Skip(1)]);
                return (output + Answer(error)).Replace(repository.Path, "~", StringComparison.Ordinal);
        }
    }

    private async Task MendAsync(List<string> block)
    {
        Assert.NotNull(mistake);
        WriteAll(string.Join('\n', Lay(mistake, "mended")));
        Write(Fence);
        var (_, output, _) = await FakeTerminal.CallAsync(folder, "check");
        Assert.True(output == "0 errors, 0 warnings\n", $"{mistake} is not mended; the guide had:\n{string.Join('\n', block)}\n{output}");
        repository.Run("-C", folder, "checkout", "--quiet", "--", "content");
        repository.Run("-C", folder, "clean", "--quiet", "-d", "--force", "--", "content");
        (mistake, Mistakes) = (null, Mistakes + 1);
    }

    /// <summary>Lays a state of a mistake over the dossier; what it changes, a line for each line.</summary>
    private List<string> Lay(string name, string state)
    {
        var laid = Path.Combine(ProjectFolders.Fixtures, "Mistakes", name, state);
        var changes = new List<string>();
        foreach (var file in Directory.EnumerateFiles(laid, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(laid, file));
            var (before, after) = (File.Exists(target) ? File.ReadAllLines(target) : [], File.ReadAllLines(file));
            changes.AddRange(before.Except(after, StringComparer.Ordinal).Select(line => "-" + line));
            changes.AddRange(after.Except(before, StringComparer.Ordinal).Select(line => "+" + line));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.Copy(file, target, overwrite: true);
        }

        return changes;
    }

    // Progress is for whoever waits, and says how long that was.
    private static string Answer(string error) =>
        string.Concat(error.Split('\n').Where(line => line.Length > 0 && !Stages.Any(stage => line.StartsWith(stage, StringComparison.Ordinal))).Select(line => line + "\n"));

    private static List<string> Words(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (isQuoted, isWord) = (false, false);
        foreach (var sign in command + " ")
        {
            if (sign == '"')
                (isQuoted, isWord) = (!isQuoted, true);
            else if (sign != ' ' || isQuoted)
                (_, isWord) = (word.Append(sign), true);
            else if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }

        return words;
    }

    private void WriteAll(string text)
    {
        if (text.TrimEnd('\n') is { Length: > 0 } said)
            Write(said);
    }

    private void Write(string line) => written.Append(line).Append('\n');
}

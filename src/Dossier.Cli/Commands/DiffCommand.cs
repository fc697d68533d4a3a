using System.CommandLine;
using Dossier.Build;
using Dossier.Build.Diffs;
using Dossier.Cli.Terminals;
using Dossier.Comparison.Formats;
using Dossier.Diagnostics.Formats;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier diff</c>: what changed in meaning between two revisions.</summary>
internal static class DiffCommand
{
    private const string Examples = """

        Examples:
          dossier diff                           what the working tree changes about the last commit
          dossier diff main                      … and about a branch, a tag or any commit
          dossier diff v1.0 v1.1                 what changed between two releases
          dossier diff main...topic              what a branch changes since it left main
          dossier diff main --format markdown    for a comment on a pull request
          dossier diff main --exit-code          for a script: 1 if something changed

        Facts are compared field by field as readers see them, not line by line as files: reordered keys,
        comments and rewrapped lines are no changes. Revisions are read from git without touching the
        working tree. Exit codes: 0 compared, 1 a side does not load (or something changed, with
        --exit-code), 2 wrong usage or something about the machine.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal)
    {
        var revisions = new Argument<string[]>("revisions")
        {
            Description = "the older revision and the newer one, or both as A..B or A...B [default: HEAD and the working tree]",
            HelpName = "A [B]",
            Arity = new ArgumentArity(0, 2),
        };
        var format = FormatOption();
        var tells = new Option<bool>("--exit-code") { Description = "end with 1 if something changed, as git diff does" };
        var command = new Command("diff", "Say what changed in meaning between two revisions.") { revisions, format, tells };
        command.SetAction((result, cancellation) =>
        {
            var chosen = DiffFormats.All.First(each => each.Name == (result.GetValue(format) ?? DiffFormats.All[0].Name));
            var range = RevisionRange.Of(result.GetValue(revisions) ?? []);
            var changed = result.GetValue(tells) ? ExitCode.Faults : ExitCode.Clean;
            return Background.Run(() => Run(locations.Resolve(result), range, chosen, changed, terminal, cancellation));
        });
        return new CommandWithExamples(command, Examples);
    }

    private static int Run(
        Attempt<BuildOptions> options, RevisionRange range, IDiffFormat format, int changed, Terminal terminal, CancellationToken cancellation)
    {
        if (!options.Succeeded)
        {
            terminal.WriteFault(options.Fault);
            return ExitCode.Environment;
        }

        var result = ProgressView.For(terminal).Run(progress => Differ.Run(options.Value, range, progress, cancellation));
        if (result.Fault is not null)
            terminal.WriteFault(result.Fault);
        foreach (var version in result.Broken)
            WriteBroken(version, terminal);
        if (result.Diff is { } diff)
            format.Write(diff, terminal.Out, terminal.OutPalette, terminal.Width);
        return result.Fault is not null ? ExitCode.Environment
            : !result.Broken.IsEmpty ? ExitCode.Faults
            : result.Diff is { IsEmpty: false } ? changed
            : ExitCode.Clean;
    }

    private static void WriteBroken(BrokenVersion version, Terminal terminal)
    {
        terminal.Error.Write(terminal.ErrorPalette.Paint(Ink.Strong, $"{version.Name.Text} does not load:") + "\n\n");
        DiagnosticFormats.Human.Write(version.Report, terminal.Error, terminal.ErrorPalette);
    }

    private static Option<string?> FormatOption()
    {
        var names = DiffFormats.All.Select(each => each.Name).ToList();
        return new Option<string?>("--format", "-f")
        {
            Description = $"how to write it down: {string.Join("; ", DiffFormats.All.Select(each => $"{each.Name}, {each.Purpose}"))} [default: human]",
            HelpName = string.Join('|', names),
            CustomParser = argument => NamedChoice.One(argument, "format", names),
        }.Offering(names);
    }
}

using System.CommandLine;
using Dossier.Cli.Terminals;
using Dossier.Drafting.Kinds;

namespace Dossier.Cli.Commands.New;

/// <summary><c>dossier new</c>: a file for a new record, or a whole dossier to start from.</summary>
internal static class NewCommand
{
    private const string Examples = """

        Examples:
          dossier new source https://example.org/2024/03/02/talks   what the address says is filled in
          dossier new source 10.1234/abcd                           the same for a DOI
          dossier new fact --topic trade --basis reported --when 2024-04-06 --attribution "Harbour Wire" \
            --source wire-2024-04-06-ports --locator "para 3" --statement "Two ports closed in April 2024."
          dossier new publisher --name "Harbour Wire" --kind wire --side independent
          dossier new topic --title Trade --summary "How much the two trade." --dry-run
          dossier new dossier my-dossier                            a small one that builds, to start from

        On a terminal it asks for what is missing and lets you confirm; redirected, it never waits. A file
        is written only if `dossier check` would find no error in it, and never over another one. Options of
        one citation (--locator, --excerpt, --origin) follow the --source that they belong to.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal, Surroundings surroundings)
    {
        var command = new Command("new", "Write a new fact, source, publisher, entity, series or topic, or a whole new dossier.");
        foreach (var kind in RecordKinds.All)
            command.Add(NewRecordCommand.Create(kind, locations, terminal, surroundings));
        command.Add(NewDossierCommand.Create(terminal, surroundings));
        return new CommandWithExamples(command, Examples);
    }
}

using Dossier.Analysis;
using Dossier.Cli.Terminals;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Lists what a fact and other facts say of each other, on whichever side it was written.</summary>
internal sealed class FactRelations(Knowledge knowledge, Fact fact, Sheet sheet)
{
    private const int Labels = 15;

    private readonly FactFinding finding = knowledge.Findings.Facts[fact.Id];

    /// <summary>Writes the list; nothing where there is nothing to say.</summary>
    public void Write()
    {
        var relations = All().Where(relation => relation.Others.Any()).ToList();
        if (relations.Count == 0)
            return;
        sheet.Heading("Other facts");
        foreach (var (verb, others) in relations)
        {
            foreach (var other in others.Order(StringComparer.Ordinal))
            {
                sheet.Row(verb, Labels, other);
                sheet.Row("", Labels, $"{knowledge.Corpus.Facts[other].Statement.Value} ({Words.Standing(knowledge, other)})");
            }
        }
    }

    private IEnumerable<(string Verb, IEnumerable<string> Others)> All() =>
    [
        ("corrected by", finding.CorrectedBy),
        ("superseded by", finding.SupersededBy),
        ("denied by", finding.DeniedBy),
        ("contradicts", finding.ContradictedBy.Union(Ids(fact.Contradicts))),
        ("supported by", finding.SupportedBy),
        ("corrects", Ids(fact.Corrects)),
        ("supersedes", Ids(fact.Supersedes)),
        ("denies", Ids(fact.Denies)),
        ("supports", Ids(fact.Supports)),
    ];

    private static IEnumerable<string> Ids(IEnumerable<Located<string>> ids) => ids.Select(id => id.Value);
}

using System.Globalization;
using Dossier.Analysis;
using Dossier.Analysis.Relays;
using Dossier.Cli.Terminals;
using Dossier.Model;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Draws, for each origin of a fact, over whom its claim came to the citations.</summary>
internal sealed class OriginTrees
{
    private readonly Knowledge knowledge;
    private readonly Fact fact;
    private readonly FactFinding finding;
    private readonly Sheet sheet;
    private readonly ILookup<string, string> passedOnBy;

    public OriginTrees(Knowledge knowledge, Fact fact, Sheet sheet)
    {
        (this.knowledge, this.fact, this.sheet) = (knowledge, fact, sheet);
        finding = knowledge.Findings.Facts[fact.Id];
        passedOnBy = RelayGraph.For(knowledge.Corpus, knowledge.Findings, fact).Edges.ToLookup(edge => edge.To, edge => edge.From, StringComparer.Ordinal);
    }

    /// <summary>Writes the trees, the origin that most citations lead to first.</summary>
    public void Write()
    {
        var items = Words.Count(finding.Origins.Length, "item");
        var citations = Words.Count(fact.Citations.Length, "citation");
        sheet.Heading($"Origins: {finding.IndependentOrigins.Length} independent ({items}, reached from {citations})");
        sheet.Text("● where the claim was first made, and below it who passes it on; [n] the fact’s citations in their order.");
        foreach (var origin in finding.Origins.OrderByDescending(CitationsOf).ThenBy(origin => origin, StringComparer.Ordinal))
            Write(origin);
    }

    private void Write(string origin)
    {
        var tree = new Tree(sheet, source => [.. passedOnBy[source]], source => (WithCitations(source, origin), Words.Publication(knowledge, source)));
        sheet.Blank();
        sheet.Drawn("● ", WithCitations(origin, origin), "");
        var stem = passedOnBy[origin].Any() ? "│ " : "  ";
        sheet.Drawn(stem, Words.Publication(knowledge, origin), "");
        if (knowledge.Corpus.Publishers.TryGet(knowledge.Corpus.Sources[origin].Publisher.Value, out var publisher))
            sheet.Drawn(stem, Words.Worth(knowledge, publisher), "");
        tree.Branches(origin);
    }

    private int CitationsOf(string origin) => finding.CitationOrigins.Count(origins => origins.Contains(origin));

    // Of a source that is cited several times for several origins, only the citations that lead to this one.
    private string WithCitations(string source, string origin)
    {
        var citing = Enumerable.Range(0, fact.Citations.Length)
            .Where(at => fact.Citations[at].Source.Value == source && finding.CitationOrigins[at].Contains(origin))
            .Select(at => string.Create(CultureInfo.InvariantCulture, $"[{at + 1}]"));
        return string.Join(' ', citing.Prepend(source));
    }
}

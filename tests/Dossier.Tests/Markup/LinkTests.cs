using Dossier.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Tests.Markup;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[a](https://example.org/x?y=1#z)", "https://example.org/x?y=1#z")]
    [InlineData("[a](HTTP://example.org)", "HTTP://example.org")]
    [InlineData("[a](https://пример.рф/статья)", "https://пример.рф/статья")]
    [InlineData("[a](mailto:desk@example.org)", "mailto:desk@example.org")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("<desk@example.org>", "mailto:desk@example.org")]
    [InlineData("[a][r]\n\n[r]: https://example.org/a&amp;b", "https://example.org/a&b")]
    public void Addresses_of_the_web_and_of_mail_are_allowed(string markdown, string address)
    {
        var (document, faults) = Sample.Resolve(markdown);

        Assert.Empty(faults);
        Assert.Equal(new LinkTarget(LinkKind.External, address), Target(document));
    }

    [Theory]
    [InlineData("[a](fact:trade-2023)", RecordKind.Fact, "trade-2023")]
    [InlineData("[a](source:gacc-2024 \"title\")", RecordKind.Source, "gacc-2024")]
    [InlineData("[a](entity:china)", RecordKind.Entity, "china")]
    [InlineData("[a](publisher:reuters)", RecordKind.Publisher, "reuters")]
    [InlineData("[a](series:goods-trade-usd)", RecordKind.Series, "goods-trade-usd")]
    [InlineData("[a](topic:trade)", RecordKind.Topic, "trade")]
    [InlineData("[a](page:origins/)", RecordKind.Page, "origins/")]
    [InlineData("[a](page:)", RecordKind.Page, "")]
    [InlineData("<fact:trade-2023>", RecordKind.Fact, "trade-2023")]
    [InlineData("[a]\n\n[a]: fact:trade-2023", RecordKind.Fact, "trade-2023")]
    public void A_link_may_lead_to_a_record(string markdown, RecordKind kind, string id)
    {
        var (document, faults) = Sample.Resolve(markdown);

        Assert.Empty(faults);
        Assert.Equal(new RecordLink(kind, id), Target(document).Record);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("&#x6A;avascript&colon;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("<java\tscript:alert(1)>")]
    [InlineData("< javascript:alert(1)>")]
    [InlineData("javascript\\:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/x")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\\\\\evil.example\\\\x")]
    [InlineData("https:/example.org")]
    [InlineData("https:example.org")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("https://good.example@evil.example/")]
    [InlineData("https://good.example%2Fx@evil.example/")]
    [InlineData("https://example.org/&#x202E;gnp.exe")]
    [InlineData("https://example.org/&#8203;x")]
    [InlineData("other.md")]
    [InlineData("../x/")]
    [InlineData("/x/")]
    [InlineData("?q=1")]
    [InlineData("")]
    [InlineData("mailto:")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("fact:Bad_Id")]
    [InlineData("fact:")]
    [InlineData("page:/etc")]
    [InlineData("page:../x")]
    [InlineData("view-source:https://example.org")]
    public void Everything_else_is_refused_and_leads_nowhere(string destination)
    {
        foreach (var markdown in new[] { $"[a]({destination})", $"[a][r]\n\n[r]: {(destination.Length == 0 ? "<>" : destination)}" })
        {
            var (document, faults) = Sample.Resolve(markdown);

            Assert.StartsWith("unsafe-link", Assert.Single(faults), StringComparison.Ordinal);
            Assert.All(document.Ast.Descendants<LinkInline>(), link => Assert.Equal("", link.Url));
            Assert.Equal(LinkTarget.None, Target(document));
        }
    }

    [Theory]
    [InlineData("<javascript:alert(1)>", "unsafe-link «javascript:alert(1)»")]
    [InlineData("<data:text/html,x>", "unsafe-link «data:text/html,x»")]
    [InlineData("so [a](&#106;avascript:x \"t\")", "unsafe-link «&#106;avascript:x»")]
    [InlineData("> [a]:\n> javascript:x\n\n[a]", "unsafe-link «javascript:x»")]
    [InlineData("[a]: https://example.org/\n[a]: javascript:x\n", "unsafe-link «javascript:x»")]
    [InlineData("- | a |\n  |---|\n  | [x](javascript:y) |", "unsafe-link «javascript:y»")]
    public void The_address_is_what_is_pointed_at(string markdown, string fault) => Assert.Equal([fault], Sample.Faults(markdown));

    [Theory]
    [InlineData("so ![a](https://example.org/x.png)", "image «![a](https://example.org/x.png)»")]
    [InlineData("![a][r]\n\n[r]: https://example.org/x.png", "image «![a][r]»")]
    [InlineData("[![a](data:x)](https://example.org/)", "image «![a](data:x)»")]
    public void Images_are_refused_and_become_text(string markdown, string fault)
    {
        var (document, faults) = Sample.Resolve(markdown);

        Assert.Equal([fault], faults);
        Assert.DoesNotContain(document.Ast.Descendants<LinkInline>(), link => link.IsImage);
    }

    [Theory]
    [InlineData("[a](fact:trade-2032)", "unknown-fact «fact:trade-2032»")]
    [InlineData("[a](page:origin/)", "unknown-page «page:origin/»")]
    [InlineData("<source:gacc-2042>", "unknown-source «source:gacc-2042»")]
    public void A_link_to_an_unknown_record_is_reported(string markdown, string fault)
    {
        var (document, faults) = Sample.Resolve(markdown);

        Assert.Equal([fault], faults);
        Assert.Equal(LinkTarget.None, Target(document));
    }

    [Fact]
    public void A_link_may_lead_to_a_heading_of_the_same_text()
    {
        Assert.Empty(Sample.Faults("# What is known\n\n[a](#what-is-known)"));
        Assert.Equal(["unknown-anchor «#what-is-knwn»"], Sample.Faults("# What is known\n\n[a](#what-is-knwn)"));
    }

    [Fact]
    public void A_text_of_wrong_ids_is_reported_without_searching_for_each()
    {
        var names = new CountingNames();
        var document = Sample.Parse(string.Concat(Enumerable.Range(0, 500).Select(number => $"[[no-{number}]]\n")));

        Assert.Equal(500, MarkupLinks.Resolve(document, names).Length);
        Assert.InRange(names.Searches, 1, 20);
    }

    private static LinkTarget Target(MarkupDocument document) =>
        LinkTarget.Of(document.Ast.Descendants<Inline>().First(inline => inline is LinkInline or AutolinkInline));

    private sealed class CountingNames : IRecordNames
    {
        public int Searches { get; private set; }

        public bool Exists(RecordKind kind, string id) => false;

        public IEnumerable<string> Known(RecordKind kind)
        {
            Searches++;
            return [];
        }

        public Dossier.Diagnostics.DiagnosticDescriptor Unknown(RecordKind kind) =>
            new("unknown", Dossier.Diagnostics.Severity.Error, "", "");
    }
}

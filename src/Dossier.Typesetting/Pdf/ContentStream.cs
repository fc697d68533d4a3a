using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Pdf;

/// <summary>
/// The content stream of one page (ISO 32000-1, 7.8): graphics operators, in marked-content sequences that tie them to the structure tree.
/// States that stand already are not set again.
/// </summary>
/// <param name="fonts">The fonts of the document.</param>
/// <param name="pageIndex">Place of the page in the document.</param>
/// <param name="pageHeight">Height of the page, for turning y round: PDF counts from the bottom.</param>
/// <param name="target">Where the stream is written.</param>
internal sealed class ContentStream(FontUses fonts, int pageIndex, double pageHeight, PdfBuffer target)
{
    private readonly List<StructureElement> owners = [];
    private readonly PathOperators paths = new(pageHeight, target);
    private ContentTag? openTag;
    private bool inText;
    private FontFace? face;
    private double size;

    /// <summary>Start of the last line of text in hundredths of a point, from which the next one is reckoned; whole numbers, so that nothing drifts.</summary>
    private (long X, long Y) line;

    /// <summary>The elements that own the page's marked content, by marked-content identifier.</summary>
    public IReadOnlyList<StructureElement> Owners => owners;

    public void Draw(PageItem item)
    {
        Open(item.Tag);
        switch (item)
        {
            case TextItem text:
                Draw(text);
                break;
            case PathItem path:
                CloseText();
                paths.Draw(path);
                break;
        }
    }

    public void Finish()
    {
        CloseText();
        if (openTag is not null)
            target.Write("EMC\n"u8);
        openTag = null;
    }

    private void Open(ContentTag tag)
    {
        if (tag == openTag)
            return;
        Finish();
        openTag = tag;
        if (tag is ContentSlot slot)
            OpenContent(slot);
        else if (tag is Artifact artifact)
            OpenArtifact(artifact);
    }

    private void OpenContent(ContentSlot slot)
    {
        target.Write("/"u8).Write(slot.Owner.Type.ToString()).Write(" <</MCID "u8).Integer(owners.Count).Write(">> BDC\n"u8);
        slot.Mark(pageIndex, owners.Count);
        owners.Add(slot.Owner);
    }

    private void OpenArtifact(Artifact artifact)
    {
        target.Write("/Artifact <</Type /"u8).Write(artifact.Type);
        if (artifact.Subtype is { } subtype)
            target.Write(" /Subtype /"u8).Write(subtype);
        target.Write(">> BDC\n"u8);
    }

    private void Draw(TextItem item)
    {
        if (item.Run.Glyphs.IsEmpty)
            return;
        paths.SetFill(item.Color);
        if (!inText)
            target.Write("BT\n"u8);
        (line, inText) = (inText ? line : default, true);
        var use = fonts.Of(item.Run.Face);
        if (item.Run.Face != face || item.Run.Size != size)
            target.Write(use.ResourceName).Write(" "u8).Number(item.Run.Size).Write(" Tf\n"u8);
        (face, size) = (item.Run.Face, item.Run.Size);
        MoveTo((long)Math.Round(100 * item.X), (long)Math.Round(100 * (pageHeight - item.Baseline)));
        Show(item.Run, use);
    }

    private void MoveTo(long x, long y)
    {
        target.Fixed(x - line.X, 100).Write(" "u8).Fixed(y - line.Y, 100).Write(" Td\n"u8);
        line = (x, y);
    }

    /// <summary>
    /// Shows glyphs, moving on by hand where an advance is not the width of the glyph. The viewer's own place is followed as the file's rounded
    /// numbers have it, so that roundings do not add up along a line. All in thousandths of the em.
    /// </summary>
    private void Show(GlyphRun run, FontUse use)
    {
        var (wanted, actual, scale) = (0.0, 0.0, 1000 / run.Size);
        target.Write("[<"u8);
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
        {
            var correction = (long)Math.Round(actual - wanted);
            if (correction != 0)
                target.Write(">"u8).Integer(correction).Write("<"u8);
            if (glyph.Id == 0)
                fonts.ReportMissing(run, glyph);
            var code = use.CodeOf(run, glyph);
            target.Hex16(code);
            actual += use.Widths[code] - correction;
            wanted += glyph.Advance * scale;
        }

        target.Write(">]TJ\n"u8);
    }

    private void CloseText()
    {
        if (inText)
            target.Write("ET\n"u8);
        inText = false;
    }
}

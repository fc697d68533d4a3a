using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>What holds for the text of one paragraph.</summary>
/// <param name="Style">How it is set.</param>
/// <param name="Owner">The structure element of the paragraph; null while measuring, and for artifacts.</param>
/// <param name="Artifact">What the text is, if it is no content.</param>
internal sealed record TextSettings(ParagraphStyle Style, StructureElement? Owner, Artifact? Artifact = null)
{
    /// <summary>The link that all of the text belongs to, or null.</summary>
    public LinkScope? Link { get; init; }

    /// <summary>Only the widths are asked for: notes do not count as met.</summary>
    public bool IsTrial { get; init; }
}

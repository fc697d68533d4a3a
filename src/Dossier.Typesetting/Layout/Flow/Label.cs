using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Flow;

/// <summary>A short text at a fixed place beside or among strips: a bullet, the number of a note, a page number behind dots.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Font">What it is set in.</param>
/// <param name="Color">Its colour.</param>
/// <param name="X">Where it begins, is centred or ends, from the left edge of the column, in points.</param>
/// <param name="Alignment">How it stands to <paramref name="X"/>.</param>
/// <param name="Tag">What it belongs to; null while measuring.</param>
/// <param name="Link">Where it leads, or null.</param>
internal sealed record Label(
    string Text,
    TextFont Font,
    Color Color,
    double X,
    TextAlignment Alignment,
    ContentTag? Tag,
    LinkScope? Link = null);

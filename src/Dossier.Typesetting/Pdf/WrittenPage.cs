using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>What is kept of a page after it was written.</summary>
internal sealed class WrittenPage(int objectNumber)
{
    public int ObjectNumber { get; } = objectNumber;

    public bool IsFilled { get; set; }

    public double Height { get; set; }

    public PageLabel? Label { get; set; }
}

namespace Dossier.Typesetting.Pdf;

/// <summary>Which standards a file is written to.</summary>
public enum PdfVariant : byte
{
    /// <summary>PDF 1.7: PDF/A-3 (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).</summary>
    Standard,

    /// <summary>PDF 1.4: PDF/A-1b (ISO 19005-1), without attachments; there to be checked by older validators.</summary>
    ArchiveOne,
}

/// <summary>How a file is written.</summary>
public sealed record PdfOptions
{
    /// <summary>Which standards it follows.</summary>
    public PdfVariant Variant { get; init; }
}

namespace Dossier.Typesetting.Pdf;

/// <summary>How an attached file stands to the document (ISO 19005-3, annex E).</summary>
public enum FileRelationship : byte
{
    /// <summary>The data that the document is made from.</summary>
    Source,

    /// <summary>Data that the document shows, as in tables and charts.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>Further material.</summary>
    Supplement,

    /// <summary>Something else.</summary>
    Unspecified,
}

/// <summary>A file carried inside the document.</summary>
/// <param name="Name">Its file name, unique in the document.</param>
/// <param name="MediaType">Its type, such as <c>application/json</c>.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="Relationship">How it stands to the document.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Modified">When it was last changed, which PDF/A-3 asks for: a fixed date such as that of the content.</param>
public sealed record AssociatedFile(
    string Name,
    string MediaType,
    ReadOnlyMemory<byte> Data,
    FileRelationship Relationship,
    string Description,
    DateTimeOffset Modified);

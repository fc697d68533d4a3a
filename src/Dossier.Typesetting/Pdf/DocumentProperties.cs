namespace Dossier.Typesetting.Pdf;

/// <summary>What a document says about itself.</summary>
/// <param name="Title">Its title, shown by viewers; not empty (ISO 14289-1, 7.1).</param>
/// <param name="Language">Language of its text as a BCP 47 tag, such as <c>en-GB</c>; not empty (ISO 14289-1, 7.2).</param>
public sealed record DocumentProperties(string Title, string Language)
{
    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about, in a sentence.</summary>
    public string? Subject { get; init; }

    /// <summary>Words to find it by, separated by commas.</summary>
    public string? Keywords { get; init; }

    /// <summary>The program that made it.</summary>
    public string? Creator { get; init; }

    /// <summary>When it was made, or null to say nothing: the writer reads no clock.</summary>
    public DateTimeOffset? Date { get; init; }
}

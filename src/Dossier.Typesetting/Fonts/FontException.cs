namespace Dossier.Typesetting.Fonts;

/// <summary>A font file cannot be used; the message is a plain sentence saying why.</summary>
public sealed class FontException : Exception
{
    /// <summary>A font that cannot be used.</summary>
    public FontException(string message)
        : base(message)
    {
    }
}

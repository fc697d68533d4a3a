namespace Dossier.Charts;

/// <summary>Something that is drawn.</summary>
public abstract record Shape;

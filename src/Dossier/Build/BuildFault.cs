namespace Dossier.Build;

/// <summary>Something about the machine, not the content, that keeps the program from its work: a disk, a permission, another process.</summary>
/// <param name="Message">The fault in one sentence: lower case, no full stop, names in backquotes.</param>
/// <param name="Help">The cure, or null.</param>
public sealed record BuildFault(string Message, string? Help = null);

namespace Dossier.Inspection.Syntax;

/// <summary>A file breaks the rules of PDF's syntax.</summary>
public sealed class PdfSyntaxException(string message) : Exception(message);

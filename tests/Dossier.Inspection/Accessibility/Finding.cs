namespace Dossier.Inspection.Accessibility;

/// <summary>Something in a document that breaks a rule of PDF/UA-1 (ISO 14289-1) or PDF/A-3 (ISO 19005-3).</summary>
/// <param name="Clause">The clause, such as "UA-1 7.5".</param>
/// <param name="Message">What is wrong and where.</param>
public sealed record Finding(string Clause, string Message)
{
    public override string ToString() => $"{Clause}: {Message}";
}

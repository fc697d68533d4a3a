namespace Dossier.Comparison;

/// <summary>A field of a record, as changes name it.</summary>
/// <param name="Code">Kebab-case, stable: it stands in <c>dossier diff --format json</c>.</param>
/// <param name="Title">The field in plain words, lower case: <c>excerpt</c>.</param>
/// <param name="Value">What its values are.</param>
/// <param name="Subject">What tells several values of the field apart, such as the source of a citation; none where there is one value.</param>
public sealed record ChangedField(string Code, string Title, ValueKind Value = ValueKind.Text, ValueKind Subject = ValueKind.None);

using Dossier.Text;

namespace Dossier.Templates;

/// <summary>A template that others include.</summary>
/// <param name="Name">The name in <c>{{ include 'name' }}</c>: the file's name without its ending.</param>
/// <param name="Kind">What it produces; only templates of the same kind can include it.</param>
/// <param name="Source">Its text.</param>
public sealed record TemplatePartial(string Name, TemplateKind Kind, SourceText Source);

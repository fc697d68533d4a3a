using System.Collections.Immutable;

namespace Dossier.Templates;

/// <summary>The names that a template and all that it includes can use, with their types.</summary>
/// <param name="Variables">In the order in which <see cref="Template.Render"/> takes their values.</param>
public sealed record TemplateScope(ImmutableArray<TemplateVariable> Variables);

/// <summary>A name that templates can use.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="Type">The C# type; its public properties can be read, under their names in snake_case.</param>
/// <param name="IsNullable">Whether its value may be null, so that a condition may ask for it.</param>
public sealed record TemplateVariable(string Name, Type Type, bool IsNullable = false);

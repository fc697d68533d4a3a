namespace Dossier.Templates;

/// <summary>What one rendering may use; beyond it, it ends with a <see cref="TemplateLimitException"/>.</summary>
/// <param name="Steps">Rounds of loops and inclusions of partials, in total.</param>
/// <param name="Output">UTF-16 units written, captures included.</param>
public sealed record TemplateLimits(int Steps = 1_000_000, int Output = 32 * 1024 * 1024)
{
    /// <summary>UTF-16 units of one template file.</summary>
    internal const int SourceLength = 1024 * 1024;

    /// <summary>Blocks in blocks, and parentheses in parentheses.</summary>
    internal const int Depth = 48;

    /// <summary>Operators, members and filters in one expression.</summary>
    internal const int Operators = 128;

    /// <summary>Partials in partials.</summary>
    internal const int IncludeDepth = 16;

    /// <summary>Statements looked at while loading one template, partials counted wherever they are included differently.</summary>
    internal const int Statements = 400_000;
}

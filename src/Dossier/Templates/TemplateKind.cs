namespace Dossier.Templates;

/// <summary>What a template produces, which decides how its values are escaped.</summary>
public enum TemplateKind
{
    /// <summary>CommonMark with pipe tables: values become literal text wherever they stand.</summary>
    Markdown,

    /// <summary>HTML: values become text, attribute values or addresses, by where they stand.</summary>
    Html,

    /// <summary>Plain text that somebody else escapes later, such as a page's title: values stay as they are.</summary>
    Plain,

    /// <summary>The path of a page below the site's root: values are percent-encoded, <c>/</c> stays.</summary>
    Route,
}

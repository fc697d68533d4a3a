namespace Dossier.Templates.Places;

/// <summary>Where within a line of Markdown one is.</summary>
internal enum MarkdownInline
{
    /// <summary>Running text, a heading, a table cell, a link's text: all are escaped alike.</summary>
    Text,

    /// <summary>Right behind a <c>]</c>.</summary>
    AfterBracket,

    /// <summary>Right behind a backslash.</summary>
    AfterBackslash,

    /// <summary>Behind an <c>&amp;</c> and perhaps letters.</summary>
    Entity,

    /// <summary>Right behind a <c>&lt;</c>.</summary>
    AfterAngle,

    /// <summary>Behind an opening run of backquotes.</summary>
    CodeSpan,

    /// <summary>In <c>](…)</c>.</summary>
    LinkDestination,

    /// <summary>Behind the destination, outside quotes.</summary>
    LinkTitleGap,

    /// <summary>In a link's title.</summary>
    LinkTitle,

    /// <summary>In <c>&lt;…&gt;</c>.</summary>
    Tag,

    /// <summary>In an HTML comment.</summary>
    Comment,

    /// <summary>In a fenced code block.</summary>
    Fence,

    /// <summary>In a link reference definition.</summary>
    Definition,

    /// <summary>On a <c>:::</c> line.</summary>
    Directive,

    /// <summary>In quotes on a <c>:::</c> line.</summary>
    DirectiveQuotes,
}

/// <summary>What is known of the beginning of a link's destination; the higher, the less.</summary>
internal enum DestinationProgress
{
    /// <summary>It has a <c>:</c>, <c>/</c>, <c>?</c> or <c>#</c>: what follows cannot make a scheme.</summary>
    Settled,

    /// <summary>Nothing yet.</summary>
    Empty,

    /// <summary>Literal letters.</summary>
    Word,

    /// <summary>A value without a literal <c>/</c>, <c>?</c> or <c>#</c> behind it: a <c>:</c> could make it a scheme.</summary>
    Value,
}

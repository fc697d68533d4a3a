namespace Dossier.Templates.Places;

/// <summary>The states of an HTML tokenizer that matter here (WHATWG HTML, 13.2.5, several joined into one).</summary>
internal enum HtmlState
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>In a title or text area: text in which tags mean nothing.</summary>
    PlainElement,

    /// <summary>In a script, style or the like: neither tags nor character references mean anything.</summary>
    RawElement,

    /// <summary>Right behind <c>&lt;</c>.</summary>
    TagOpen,

    /// <summary>In a tag's name.</summary>
    TagName,

    /// <summary>In a tag, before an attribute.</summary>
    BeforeAttribute,

    /// <summary>In an attribute's name.</summary>
    AttributeName,

    /// <summary>Behind an attribute's name and white space.</summary>
    AfterAttributeName,

    /// <summary>Behind the equals sign.</summary>
    BeforeValue,

    /// <summary>In a quoted value.</summary>
    Value,

    /// <summary>In an unquoted value.</summary>
    BareValue,

    /// <summary>In a comment.</summary>
    Comment,

    /// <summary>In a document type or the like.</summary>
    Declaration,
}

namespace Dossier.Templates.Places;

/// <summary>The elements and attributes of HTML whose content is not just text.</summary>
internal static class HtmlNames
{
    /// <summary>The state behind a start tag.</summary>
    public static HtmlState Content(string element) => element switch
    {
        "script" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "plaintext" => HtmlState.RawElement,
        "title" or "textarea" => HtmlState.PlainElement,
        _ => HtmlState.Text,
    };

    /// <summary>Whether an attribute holds an address.</summary>
    public static bool IsAddress(string attribute) => attribute is "action" or "background" or "cite" or "codebase" or "data" or "formaction"
        or "href" or "icon" or "longdesc" or "manifest" or "ping" or "poster" or "profile" or "src" or "srcset" or "imagesrcset" or "usemap"
        or "xlink:href";

    /// <summary>Why a value cannot stand in an attribute, whatever is done to it.</summary>
    public static Refusal? RefusalIn(string attribute) => attribute switch
    {
        _ when attribute.StartsWith("on", StringComparison.Ordinal) => new Refusal("in an event handler", "put the value into a `data-` attribute"),
        "style" => new Refusal("in a style attribute", "choose a class instead"),
        "srcdoc" => new Refusal("in a document within an attribute", "give the document an address"),
        _ => null,
    };
}

using System.Collections.Frozen;

namespace Dossier.Templates.Places;

/// <summary>The elements and attributes of HTML whose content is not just text.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Raw =
        FrozenSet.ToFrozenSet(["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(["title", "textarea"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(
        [
            "action", "background", "cite", "codebase", "data", "formaction", "href", "icon", "longdesc", "manifest", "ping", "poster",
            "profile", "src", "srcset", "imagesrcset", "usemap", "xlink:href",
        ],
        StringComparer.Ordinal);

    /// <summary>The state behind a start tag.</summary>
    public static HtmlState Content(string element) =>
        Raw.Contains(element) ? HtmlState.RawElement : Plain.Contains(element) ? HtmlState.PlainElement : HtmlState.Text;

    /// <summary>Whether an attribute holds an address.</summary>
    public static bool IsAddress(string attribute) => Addresses.Contains(attribute);

    /// <summary>Why a value cannot stand in an attribute, whatever is done to it.</summary>
    public static Refusal? RefusalIn(string attribute) => attribute switch
    {
        _ when attribute.StartsWith("on", StringComparison.Ordinal) => new Refusal("in an event handler", "put the value into a `data-` attribute"),
        "style" => new Refusal("in a style attribute", "choose a class instead"),
        "srcdoc" => new Refusal("in a document within an attribute", "give the document an address"),
        _ => null,
    };
}

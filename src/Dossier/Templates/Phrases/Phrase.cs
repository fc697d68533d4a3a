using System.Globalization;
using System.Text;
using Dossier.Text;

namespace Dossier.Templates.Phrases;

/// <summary>
/// A text of the interface in one language. <c>{0}</c> to <c>{9}</c> are places for what changes; where the text differs with a count,
/// the first number given for a place decides.
/// </summary>
public sealed class Phrase
{
    private readonly string language;
    private readonly NumberSigns signs;
    private readonly IReadOnlyDictionary<PluralCategory, string> forms;

    /// <summary>A phrase.</summary>
    /// <param name="language">The language of the text, a BCP 47 tag.</param>
    /// <param name="forms">The text in each form that the language has for counts; <see cref="PluralCategory.Other"/> must be there.</param>
    public Phrase(string language, IReadOnlyDictionary<PluralCategory, string> forms)
    {
        (this.language, this.forms, signs) = (language, forms, NumberSigns.Of(language));
        PlaceCount = forms.Values.Max(CountPlaces);
    }

    /// <summary>How many things are to be given: one more than the highest number of a place.</summary>
    public int PlaceCount { get; }

    /// <summary>A phrase that is the same for any count.</summary>
    public static Phrase Of(string language, string text) => new(language, new Dictionary<PluralCategory, string> { [PluralCategory.Other] = text });

    /// <summary>The text with its places filled.</summary>
    /// <param name="values">As many as there are places: texts as they are, whole numbers with their thousands grouped.</param>
    public string Say(params ReadOnlySpan<object?> values)
    {
        var text = Form(values);
        var said = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            if (Place(text, index) is { } place)
            {
                said.Append(place < values.Length ? Written(values[place]) : "");
                index += 2;
            }
            else
            {
                said.Append(text[index]);
            }
        }

        return said.ToString();
    }

    private string Form(ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            if (value is int or long)
                return forms.GetValueOrDefault(PluralRules.Of(language, Convert.ToInt64(value, CultureInfo.InvariantCulture)), forms[PluralCategory.Other]);
        }

        return forms[PluralCategory.Other];
    }

    private string Written(object? value) => value switch
    {
        string text => text,
        int or long => signs.Write(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => "",
    };

    private static int CountPlaces(string text)
    {
        var highest = -1;
        for (var index = 0; index < text.Length; index++)
            highest = Math.Max(highest, Place(text, index) ?? -1);
        return highest + 1;
    }

    private static int? Place(string text, int index) =>
        index + 2 < text.Length && text[index] == '{' && text[index + 2] == '}' && char.IsAsciiDigit(text[index + 1]) ? text[index + 1] - '0' : null;
}

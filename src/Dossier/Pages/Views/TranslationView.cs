using Dossier.Model;
using Dossier.Pages.Phrases;

namespace Dossier.Pages.Views;

/// <summary>A text in another language.</summary>
/// <param name="Language">Its BCP 47 tag.</param>
/// <param name="LanguageName">The language's name.</param>
/// <param name="Text">The text.</param>
internal sealed record TranslationView(string Language, string LanguageName, string Text)
{
    /// <summary>The view of a translation.</summary>
    public static TranslationView Of(Translation translation, Words words) =>
        new(translation.Language, words.SayLanguage(translation.Language), translation.Text.Value);
}

namespace Dossier.Pages;

/// <summary>How to cite the record that a page is about, for readers to copy.</summary>
/// <param name="Plain">In words.</param>
/// <param name="BibTex">For LaTeX.</param>
/// <param name="Ris">For reference managers.</param>
/// <param name="CslJson">For Zotero and pandoc.</param>
internal sealed record CiteView(string Plain, string BibTex, string Ris, string CslJson)
{
    /// <summary>The title in it, where it is in another language than the dossier; or empty.</summary>
    public string ForeignTitle { get; init; } = "";

    /// <summary>The language of that title.</summary>
    public string TitleLanguage { get; init; } = "";

    /// <summary>What stands before that title.</summary>
    public string Before => Plain[..Plain.IndexOf(ForeignTitle, StringComparison.Ordinal)];

    /// <summary>What stands behind it.</summary>
    public string Behind => Plain[(Before.Length + ForeignTitle.Length)..];
}

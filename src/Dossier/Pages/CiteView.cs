namespace Dossier.Pages;

/// <summary>How to cite the record that a page is about, for readers to copy.</summary>
/// <param name="Plain">In words.</param>
/// <param name="BibTex">For LaTeX.</param>
/// <param name="Ris">For reference managers.</param>
/// <param name="CslJson">For Zotero and pandoc.</param>
internal sealed record CiteView(string Plain, string BibTex, string Ris, string CslJson);

namespace Dossier.Templates.Phrases;

/// <summary>The forms that languages have for counts, as Unicode's CLDR calls them; no language of the rules here needs the others.</summary>
public enum PluralCategory
{
    /// <summary>What any count takes that no other form fits, and the only form of a language without plurals.</summary>
    Other,

    /// <summary>English <c>1 fact</c>, Russian <c>21 факт</c>.</summary>
    One,

    /// <summary>Russian <c>3 факта</c>.</summary>
    Few,

    /// <summary>Russian <c>5 фактов</c>.</summary>
    Many,
}

namespace Dossier.Links;

/// <summary>What is known of an address.</summary>
internal enum LinkVerdict
{
    /// <summary>It leads to its page.</summary>
    Ok,

    /// <summary>It leads for good to another address.</summary>
    Moved,

    /// <summary>It leads to a site's front page, as pages that are gone often do.</summary>
    Home,

    /// <summary>It leads to a page that is not what it was.</summary>
    Changed,

    /// <summary>The site does not let programs read it.</summary>
    Blocked,

    /// <summary>It could not be told.</summary>
    Doubtful,

    /// <summary>It leads nowhere any more.</summary>
    Dead,

    /// <summary>It leads into a private network, where nobody was asked.</summary>
    Private,
}

using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page about the archive; its prose is in the theme (<c>Explanations</c>).</summary>
public static class AboutPageWords
{
    public const string Description = "How results, decisions and sources are kept, what the labels mean, and how to send a correction.";

    public const string DescriptionOfStyles = "Type, colours, tables and pictures of the archive’s pages, each in every state.";

    public const string WhatChanged = "What changed";

    public const string EachEditionLists = "Each edition of the archive lists what it added and corrected, final by final and athlete by athlete.";

    /// <summary>"2,020 finals, 12,765 athletes, edition 2026-2 of 28 November 2026".</summary>
    public static string DescribeArchive(int finals, int athletes, Site site) =>
        $"{CountWords.Finals(finals)}, {CountWords.Athletes(athletes)}, edition {site.Edition} of {DateWords.Format(site.Date)}";
}

using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The home page.</summary>
public static class HomePageWords
{
    public const string NewArticles = "New articles";

    public const string LatestChampions = "Latest champions";

    public const string EveryEvent = "Every event";

    public const string StartHere = "Start here";

    public const string Doors = "Where to start";

    public const string FollowAChampion = "Follow a champion";

    public const string SearchTheResults = "Search the results";

    public const string GetTheData = "Get the data";

    public const string WhatTheDataIs = "Every table as CSV and SQLite, every page as JSON, free to use and cite";

    public static string DescribeAthletes(int count) => $"{CountWords.Athletes(count)}, with all their finals, titles and rivals";

    public static string DescribeFinals(int count, string conditions) => $"{CountWords.Finals(count)} by {conditions}";
}

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of SQL.</summary>
public static class SqlPageWords
{
    public const string Description = "Query the whole archive in SQL, in your browser.";

    public const string Query = "SQL query";

    public const string LoadAndRun = "Load and run";

    public const string Cancel = "Cancel";

    public const string InAFolder = "Browsers do not run SQLite on a page that was opened from a folder. Serve the folder over http, or query the downloaded file.";

    public const string Answer = "Answer";

    public const string WithoutScripts = "Querying here needs JavaScript. The downloaded file answers the same queries.";

    public const string WithoutEngine = "This site was built without SQLite for the browser, so it cannot be queried on this page. Query the downloaded file instead.";

    public const string Examples = "Example queries";

    public const string TablesAndViews = "Tables and views";

    public static string DescribeLoading(long engine, long database) =>
        $"The first query loads SQLite ({NumberWords.FormatBytes(engine)}) and the compressed database ({NumberWords.FormatBytes(database)}) into your browser. "
        + "Queries run there: nothing that you write leaves it, and nothing can be changed.";
}

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of the data; its prose is in the theme (<c>Explanations</c>).</summary>
public static class DataPageWords
{
    public const string Description = "Every table of the archive as CSV, as one SQLite database and as JSON, free to use.";

    public const string WholeArchive = "The whole archive";

    public const string FilesCaption = "Files; the hash shows whether a download is complete";

    public const string File = "File";

    public const string Size = "Size";

    public const string Tables = "The tables";

    public const string Column = "Column";

    public const string Values = "Values";

    public const string Meaning = "Meaning";

    public const string Views = "Views of the database";

    public const string Key = "(key)";

    /// <summary>The caption of a table’s dictionary.</summary>
    public static string ColumnsOf(string table) => $"Columns of {table}";

    /// <summary>Behind the type of a column that names rows of another table.</summary>
    public static string From(string table) => $", from {table}";
}

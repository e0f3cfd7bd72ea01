namespace TrackArchive.Content.Importing.Rows;

/// <summary>Men and women as lists write them; each of these means one thing wherever it is written.</summary>
internal static class RowSex
{
    private static readonly Dictionary<string, Sex> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["M"] = Sex.Men,
        ["men"] = Sex.Men,
        ["male"] = Sex.Men,
        ["man"] = Sex.Men,
        ["F"] = Sex.Women,
        ["W"] = Sex.Women,
        ["women"] = Sex.Women,
        ["female"] = Sex.Women,
        ["woman"] = Sex.Women,
        ["X"] = Sex.Mixed,
        ["mixed"] = Sex.Mixed,
    };

    public static Sex? Find(string text) => All.TryGetValue(text, out var sex) ? sex : null;

    /// <summary>Of the one whom a row names; nothing where it does not say.</summary>
    public static Sex? FindOfAthlete(TableRow row) =>
        Find(row["member-sex"]) is Sex.Men or Sex.Women ? Find(row["member-sex"]) : Find(row["sex"]) is Sex.Men or Sex.Women ? Find(row["sex"]) : null;
}


namespace TrackArchive.Content.Importing.Rows;

/// <summary>One row of the table by the keys of the layout; a value that is not there is empty.</summary>
internal sealed record TableRow(int Number, IReadOnlyDictionary<string, string> Values)
{
    public string this[string key] => Values.GetValueOrDefault(key, "");
}

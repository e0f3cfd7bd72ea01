namespace TrackArchive.Statiq;

/// <summary>What a site's settings (<c>settings.yml</c>, <c>appsettings.json</c>) say below <c>TrackArchive</c>.</summary>
internal static class ArchiveSettings
{
    public const string Section = "TrackArchive";

    /// <returns>What is wrong with the first that cannot be; nothing where all can.</returns>
    public static string? Apply(IMetadata settings, TrackArchiveOptions options)
    {
        try
        {
            foreach (var key in settings.GetMetadata(Section)?.Keys ?? [])
                Apply(settings.GetMetadata(Section), key, options);
            return null;
        }
        catch (FormatException mistake)
        {
            return mistake.Message;
        }
    }

    private static void Apply(IMetadata own, string key, TrackArchiveOptions options)
    {
        switch (key.ToUpperInvariant())
        {
            case "CONTENT": options.Content = own.GetString(key); break;
            case "FOLDER": options.Folder = own.GetString(key) ?? ""; break;
            case "BASEURL": options.BaseUrl = Read<Uri>(own, key, "an address like https://club.example/archive/", TryReadAddress); break;
            case "SEARCH": options.Search = Read<bool>(own, key, "true or false", bool.TryParse); break;
            case "BACKLINKS": options.Backlinks = Read<bool>(own, key, "true or false", bool.TryParse); break;
            case "ANALYZE": options.Analyze = Read<ArchiveAnalysis>(own, key, "no, sample or all", TryReadAnalysis); break;
            case "FRAME": options.Frame = own.GetString(key); break;
            case "TEMPLATES":
                foreach (var kind in own.GetMetadata(key)?.Keys ?? [])
                    options.Templates[kind] = own.GetMetadata(key).GetString(kind);
                break;
            default:
                throw new FormatException($"The settings have {Section}:{key}, which is unknown; expected Content, Folder, BaseUrl, Search, Analyze, Templates, Frame or Backlinks.");
        }
    }

    private delegate bool Reader<T>(string text, out T value);

    private static T Read<T>(IMetadata own, string key, string expected, Reader<T> reader) =>
        reader(own.GetString(key) ?? "", out var value) ? value : throw new FormatException($"The settings have {Section}:{key}: {own.GetString(key)}; expected {expected}.");

    private static bool TryReadAnalysis(string text, out ArchiveAnalysis analysis)
    {
        // YAML reads a bare "no" as false.
        analysis = ArchiveAnalysis.No;
        return bool.TryParse(text, out var isOn) ? !isOn : Enum.TryParse(text, ignoreCase: true, out analysis) && Enum.IsDefined(analysis);
    }

    private static bool TryReadAddress(string text, out Uri address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address!) && text.EndsWith('/');
}

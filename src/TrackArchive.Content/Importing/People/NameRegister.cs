using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.People;

/// <summary>An answer to who is who: in this source, this name (or this id of its own) is that athlete.</summary>
internal readonly record struct NameAnswer(string Source, string Spelling, string Athlete);

/// <summary>The answers of earlier imports, <c>names.yml</c>, so that nothing is asked twice.</summary>
internal sealed class NameRegister(OpenedFile? file)
{
    public const string Path = "names.yml";

    public static NameRegister Open(string contentFolder) => new(OpenedFile.Open(contentFolder, Path));

    /// <summary>Whom any source of the row means by its id and name, by its id alone or by its name; nothing where nobody was asked.</summary>
    public string? Find(ImportedRow row)
    {
        var hint = row.Row["hint"];
        string[] spellings = hint.Length > 0 ? [$"{hint}/{row.Name}", hint, row.Name] : [row.Name];
        return row.Sources.SelectMany(source => spellings.Select(s => (file?.Root.Find(source) as MapNode)?.TextOf(s))).FirstOrDefault(id => id is not null);
    }

    /// <summary>The file with answers that it lacks; nothing where it has them all.</summary>
    public ChangedFile? Add(IEnumerable<NameAnswer> answers)
    {
        if (file is null)
            return null;
        var root = file.Root;
        foreach (var answer in answers.Distinct().OrderBy(a => a.Source, StringComparer.Ordinal).ThenBy(a => a.Spelling, StringComparer.Ordinal))
        {
            var names = root.Find(answer.Source) as MapNode ?? Nodes.Map();
            if (names.TextOf(answer.Spelling) != answer.Athlete)
                root = root.With(answer.Source, names.With(answer.Spelling, Nodes.Text(answer.Athlete)));
        }

        return ReferenceEquals(root, file.Root) ? null : file.Write(root, FileKind.Names);
    }
}

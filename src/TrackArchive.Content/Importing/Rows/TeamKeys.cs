namespace TrackArchive.Content.Importing.Rows;

/// <summary>By which of its teams a row, or a line of a file, is known: the one that counts, else the club, else the nation.</summary>
internal static class TeamKeys
{
    public static string? Choose(CountedTeam countedBy, string? nation, string? club) => countedBy == CountedTeam.Nation ? nation ?? club : club ?? nation;
}

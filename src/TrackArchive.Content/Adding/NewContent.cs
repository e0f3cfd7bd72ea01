namespace TrackArchive.Content.Adding;

/// <summary>Something that a keeper adds, as it was typed: values are checked in the file that they would be in.</summary>
public abstract record NewContent
{
    private protected NewContent()
    {
    }

    internal abstract Addition Plan(FolderBefore folder);
}

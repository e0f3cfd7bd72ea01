namespace TrackArchive.Content.Loading;

/// <summary>An attempt to read a file of a source: its bytes, nothing where there is no such file, or why it cannot be read.</summary>
internal readonly record struct Reading(byte[]? Bytes, string? Failure)
{
    public static Reading Try(IContentSource source, string path)
    {
        try
        {
            return new Reading(source.Read(path), null);
        }
        catch (FileNotFoundException)
        {
            return default; // It vanished meanwhile.
        }
        catch (DirectoryNotFoundException)
        {
            return default;
        }
        catch (UnauthorizedAccessException)
        {
            return new Reading(null, "permission denied");
        }
        catch (IOException fault)
        {
            return new Reading(null, fault.Message);
        }
    }
}

namespace VerifyTests;

/// <summary>Where a snapshot lies and how it is called.</summary>
public class VerifySettings
{
    /// <summary>Settings with Verify's defaults: beside the test's source file, named after class and method.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy of other settings.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        Directory = settings?.Directory;
        FileName = settings?.FileName;
    }

    /// <summary>The directory of the snapshot, relative to the test's source file.</summary>
    public string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    /// <summary>Sets the directory of the snapshot, relative to the test's source file.</summary>
    public void UseDirectory(string directory)
    {
        SnapshotNames.CheckDirectory(directory);
        Directory = directory;
    }

    /// <summary>Sets the name of the snapshot's files, in place of <c>{class}.{method}</c>.</summary>
    public void UseFileName(string fileName)
    {
        SnapshotNames.CheckFileName(fileName);
        FileName = fileName;
    }
}

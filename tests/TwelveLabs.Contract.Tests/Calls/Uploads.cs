using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Calls;

/// <summary>Makes the uploads of a case from its fixtures, and closes the streams at the end.</summary>
internal sealed class Uploads : IDisposable
{
    private readonly List<IDisposable> _open = [];

    public FileUpload Open(JToken file)
    {
        if (file is not JObject given)
        {
            return FileUpload.FromPath((string)file!);
        }

        var name = (string)given["$file"]!;
        var path = CaseFiles.Fixture(name);
        return (string?)given["as"] switch
        {
            "path" => FileUpload.FromPath(path),
            "readStream" => FileUpload.FromStream(Keep(File.OpenRead(path)), name),
            "buffer" or "uint8Array" or "arrayBuffer" or "blob" => FileUpload.FromBytes(File.ReadAllBytes(path), name),
            "passThrough" or "stream" or "readable" => FileUpload.FromFactory(_ => ValueTask.FromResult<Stream>(File.OpenRead(path)), name),
            var other => throw new NotSupportedException($"The call table knows no upload '{other}'."),
        };
    }

    public void Dispose() => _open.ForEach(stream => stream.Dispose());

    private FileStream Keep(FileStream stream)
    {
        _open.Add(stream);
        return stream;
    }
}

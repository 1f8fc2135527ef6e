using TwelveLabs.Document;

// Usage: TwelveLabs.Document <document.yaml> --bundle <out.json> --view <out.json>
if (args.Length == 0 || args[0].StartsWith('-'))
{
    Console.Error.WriteLine("usage: TwelveLabs.Document <document.yaml> [--bundle <out.json>] [--view <out.json>]");
    return 2;
}

var source = Path.GetFullPath(args[0]);
try
{
    var document = SourceDocument.Load(source);
    var problems = DocumentRules.Check(document);
    foreach (var problem in problems)
    {
        Console.Error.WriteLine(problem);
    }

    if (problems.Count > 0)
    {
        return 1;
    }

    for (var i = 1; i + 1 < args.Length; i += 2)
    {
        var json = args[i] switch
        {
            "--bundle" => Bundle.Make(document),
            "--view" => GeneratorView.Make(document),
            var other => throw new DocumentException(new Problem(source, 1, 1, "TLD0001", $"unknown option {other}")),
        };
        Output.Write(args[i + 1], json);
    }

    return 0;
}
catch (DocumentException e)
{
    Console.Error.WriteLine(e.Problem);
    return 1;
}

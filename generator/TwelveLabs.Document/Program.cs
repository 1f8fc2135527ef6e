using TwelveLabs.Document;

if (args is [] or ["--help"])
{
    Console.Error.WriteLine("usage: TwelveLabs.Document <document.yaml> [--bundle <out.json>] [--view <out.json>]\n       TwelveLabs.Document --tidy <from.cs> <to.cs>");
    return 2;
}

if (args is ["--tidy", var from, var to])
{
    BlankLineRemover.File(from, to);
    return 0;
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
catch (Exception e) when (e is NullReferenceException or InvalidOperationException or InvalidCastException or KeyNotFoundException)
{
    Console.Error.WriteLine(new Problem(source, 1, 1, "TLD0009", $"a part that the build relies on is missing or has another form: {e.Message}"));
    return 1;
}
catch (DocumentException e)
{
    Console.Error.WriteLine(e.Problem);
    return 1;
}

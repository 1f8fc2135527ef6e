namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>A test that changes or measures what belongs to the whole process runs alone, and so does one that uses a helper which does.</summary>
internal sealed class ProcessStateRule : SourceRule
{
    private static readonly HashSet<string> State =
    [
        "Environment.SetEnvironmentVariable", "Environment.ExitCode", "Directory.SetCurrentDirectory",
        "ActivitySource.AddActivityListener", "Activity.DefaultIdFormat", "Activity.ForceDefaultIdFormat", "DiagnosticListener.AllListeners",
        "Sdk.CreateTracerProviderBuilder", "Sdk.CreateMeterProviderBuilder", "Trace.Listeners",
        "TaskScheduler.UnobservedTaskException", "AppDomain.CurrentDomain", "AppContext.SetSwitch", "AppContext.SetData",
        "ThreadPool.SetMinThreads", "ThreadPool.SetMaxThreads", "Console.SetOut", "Console.SetError", "Console.SetIn",
        "GC.Collect", "GC.WaitForPendingFinalizers", "GC.GetTotalAllocatedBytes", "GC.GetTotalMemory", "GC.GetAllocatedBytesForCurrentThread", "GC.CollectionCount",
        "HttpClient.DefaultProxy", "WebRequest.DefaultWebProxy", "ServicePointManager.SecurityProtocol", "JsonConvert.DefaultSettings", "Encoding.RegisterProvider",
        "Path.GetTempPath", "Path.GetTempFileName",
    ];

    private static readonly HashSet<string> Assigned =
    [
        "CultureInfo.CurrentCulture", "CultureInfo.CurrentUICulture", "CultureInfo.DefaultThreadCurrentCulture", "CultureInfo.DefaultThreadCurrentUICulture",
        "CurrentThread.CurrentCulture", "CurrentThread.CurrentUICulture", "Environment.CurrentDirectory",
    ];

    private static readonly HashSet<string> Listeners = ["ActivityListener", "MeterListener", "EventListener"];

    public override string Mend =>
        "Write [Collection(RunsAlone.Name)] on the class and put the state back as it was (EnvironmentScope does), or do without. Files belong into a TemporaryFolder.";

    public override IReadOnlyList<Allowance> Allowed =>
    [
        new("Verify.StandIn/MachinePaths.cs", "Path.GetTempPath", "It looks for the folder's name in texts and makes no file in it."),
    ];

    public override IReadOnlyList<(string Use, string Code)> Broken =>
    [
        ("Environment.SetEnvironmentVariable", "class A { [Fact] void T() => Environment.SetEnvironmentVariable(\"A\", null); }"),
        ("ActivityListener", "class A { [Theory] void T() { using var l = new System.Diagnostics.ActivityListener(); } }"),
        ("MeterListener", "class A { [Fact] void T() { using var l = new MeterListener { Enabled = null }; } }"),
        ("CultureInfo.CurrentCulture", "[Collection(\"Others\")] class A { [Fact] void T() => CultureInfo.CurrentCulture = null; }"),
        ("Environment.CurrentDirectory", "class A { [Fact] void T() => Environment.CurrentDirectory = \"/\"; }"),
        ("TaskScheduler.UnobservedTaskException", "class A { [Fact] void T() => TaskScheduler.UnobservedTaskException += null; }"),
        ("GC.Collect", "class A { [Fact] void T() { } class Nested { void Run() => GC.Collect(); } }"),
        ("Helper, which uses GC.Collect", "class A { [Fact] void T() => new Helper(); } class Helper { public Helper() => GC.Collect(); }"),
        ("Outer, which uses Helper, which uses GC.Collect", "class A { [Fact] void T() => new Outer(); } class Outer { Helper h; } class Helper { public Helper() => GC.Collect(); }"),
        ("Base, which uses Console.SetOut", "class A : Base { [Fact] void T() { } } abstract class Base { protected Base() => Console.SetOut(null); }"),
    ];

    public override IReadOnlyList<string> Kept =>
    [
        "[Collection(RunsAlone.Name)] class A { [Fact] void T() => Environment.SetEnvironmentVariable(\"A\", null); }",
        "class A : Base { [Fact] void T() { } } [Collection(RunsAlone.Name)] abstract class Base { protected Base() => Console.SetOut(null); }",
        "[Collection(RunsAlone.Name)] class A { [Fact] void T() => new Helper(); } class Helper { public Helper() => GC.Collect(); }",
        "class A { [Fact] void T() => Assert.Equal(CultureInfo.CurrentCulture, Environment.CurrentDirectory); }",
        "class A { [Fact] void T() => Environment.GetEnvironmentVariable(\"A\"); void Dispose() => GC.SuppressFinalize(this); }",
    ];

    protected override IEnumerable<Finding> FindAll(IReadOnlyList<TestSource> sources)
    {
        var types = sources.SelectMany(source => source.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is not BaseTypeDeclarationSyntax)
            .Select(type => new TestType(source, type))).ToList();
        var carriers = new Dictionary<(string Project, string Name), string>();
        for (var before = -1; before < carriers.Count;)
        {
            before = carriers.Count;
            foreach (var type in types.Where(type => !type.HasTests && !IsAllowed(type) && !IsAlone(type, types)))
            {
                if (Uses(type, carriers).FirstOrDefault() is { Use: { } use })
                {
                    carriers.TryAdd((type.Source.Project, type.Name), $"{type.Name}, which uses {use}");
                }
            }
        }

        return from type in types
               where (type.HasTests && !IsAlone(type, types)) || IsAllowed(type)
               from found in Uses(type, carriers).DistinctBy(found => found.Use)
               select At(type.Source, found.Node, found.Use);
    }

    private bool IsAllowed(TestType type) => Allowed.Any(allowance => allowance.File == type.Source.Path);

    private static bool IsAlone(TestType type, List<TestType> all) =>
        type.IsAlone || all.Any(other => other.Source.Project == type.Source.Project && type.Bases.Contains(other.Name) && other.Name != type.Name && IsAlone(other, all));

    private static IEnumerable<(SyntaxNode Node, string Use)> Uses(TestType type, Dictionary<(string Project, string Name), string> carriers) =>
        from node in type.Syntax.DescendantNodes()
        let use = Direct(node) ?? Carried(node, type, carriers)
        where use is not null
        select (node, use);

    private static string? Carried(SyntaxNode node, TestType type, Dictionary<(string Project, string Name), string> carriers) =>
        node is IdentifierNameSyntax { Identifier.ValueText: var name } && name != type.Name
            ? carriers.GetValueOrDefault((type.Source.Project, name)) ?? carriers.GetValueOrDefault(("TwelveLabs.Testing", name))
            : null;

    private static string? Direct(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax when MemberOf(node) is { } member => State.Contains(member) || (Assigned.Contains(member) && IsAssigned(node)) ? member : null,
        ObjectCreationExpressionSyntax creation => Listener(creation.Type),
        SimpleBaseTypeSyntax parent => Listener(parent.Type),
        _ => null,
    };

    private static bool IsAssigned(SyntaxNode node) => node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node;

    private static string? Listener(TypeSyntax type) => type.ToString().Split('.')[^1] is var name && Listeners.Contains(name) ? name : null;

    private sealed class TestType(TestSource source, BaseTypeDeclarationSyntax syntax)
    {
        public TestSource Source => source;

        public BaseTypeDeclarationSyntax Syntax => syntax;

        public string Name => syntax.Identifier.ValueText;

        public IReadOnlyList<string> Bases { get; } = [.. syntax.BaseList?.Types.Select(type => type.Type.ToString()) ?? []];

        public bool IsAlone { get; } = Attributes(syntax).Any(attribute => attribute.ToString() == "Collection(RunsAlone.Name)");

        public bool HasTests { get; } = syntax.DescendantNodes().OfType<MethodDeclarationSyntax>().SelectMany(Attributes)
            .Any(attribute => attribute.Name.ToString() is "Fact" or "Theory");

        private static IEnumerable<AttributeSyntax> Attributes(MemberDeclarationSyntax member) => member.AttributeLists.SelectMany(list => list.Attributes);
    }
}

namespace TwelveLabs.Document;

/// <summary>Validates the document before anything is made of it: what passes gives C# that compiles.</summary>
internal static class DocumentRules
{
    /// <summary>Returns the problems in the order of their lines; none for a valid document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="taken">The names of types that hand-written code has.</param>
    public static IReadOnlyList<Problem> Check(SourceDocument document, IReadOnlySet<string> taken)
    {
        var problems = new ProblemList(document);
        Dialect.Check(document, problems);
        if (problems.IsEmpty)
        {
            ReferenceRules.Check(document, problems);
        }

        // These rely on the shape of the document and on its references.
        if (problems.IsEmpty)
        {
            var model = new DocumentModel(document);
            OperationRules.Check(model, problems);
            ParameterRules.Check(model, problems);
            BodyRules.Check(model, problems);
            SerializationRules.Check(model, problems);
            TypeNameRules.Check(model, taken, problems);
            MemberNameRules.Check(model, problems);
            ConstraintRules.Check(model, problems);
            PropertyGroupRules.Check(model, problems);
            PagingRules.Check(model, problems);
            WaitRules.Check(model, problems);
            StreamRules.Check(model, problems);
            ErrorCodeRules.Check(model, problems);
            DescriptionRules.Check(document, problems);
            UsageRules.Check(model, problems);
        }

        // What is wrong with an operation or a schema is told there, and not once more where it is referred to.
        if (problems.IsEmpty)
        {
            CommandRules.Check(new DocumentModel(document), problems);
        }

        return problems.InOrder();
    }
}

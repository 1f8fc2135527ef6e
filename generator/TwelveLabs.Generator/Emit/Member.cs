namespace TwelveLabs.Generator.Emit;

/// <summary>A method that a class was given, as its interface declares it.</summary>
internal sealed class Member(string returns, string name, string parameters, bool obsolete, string cref)
{
    public const string Obsolete = "[Obsolete(\"The vendor has deprecated this operation.\")]";

    public void Declare(Code code, string @class)
    {
        code.Line($"/// <inheritdoc cref=\"{@class}.{cref}\"/>");
        if (obsolete)
        {
            code.Line(Obsolete);
        }

        code.Line($"{returns} {name}({parameters});").Line();
    }
}

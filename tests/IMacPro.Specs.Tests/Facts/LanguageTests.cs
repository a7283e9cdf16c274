using IMacPro.Specs.Tests.Infrastructure;

namespace IMacPro.Specs.Tests.Facts;

/// <summary>Sheets in other languages: no key of them is known, and nothing of them is lost.</summary>
public class LanguageTests
{
    private const string German = """
        = Rechenknecht Größe Ⅲ =

        - Hersteller: Müller & Söhne
        - Erscheinungsjahr: 1989
        - Gewicht: 9,7 kg
        - Straße: eng
        - STRASSE: weit
        - 24-Nadel-Drucker: ja
        - static: Bürorechner
        - void: nichts

        | Arbeitsspeicher | 4 MB |
        | Anschlüsse | 2 × seriell |
        """;

    private const string French = """
        = Ordinateur à l’œuvre =

        - Fabricant : Société d’Électronique
        - Mémoire vive : 48 Ko
        - Écran : 32 cm
        - Réseau : néant
        - Été/Hiver : oui
        - namespace: espace
        - N° de série: 12
        """;

    private const string Japanese = """
        = 電算機 甲 =

        - 製造元: 東京電子
        - 発売日: 1983年10月21日
        - 64キロ: はい
        - キーボード: 有
        - ｷｰﾎﾞｰﾄﾞ: 有り
        - 日本語 ﾜｰﾌﾟﾛ: 一太郎
        - ───: 線

        | 型番 | PC-8801 |
        | 重さ | 9 kg |
        """;

    [Theory]
    [InlineData(German, 10)]
    [InlineData(French, 7)]
    [InlineData(Japanese, 9)]
    public void LoseNothing(string text, int rows)
    {
        string[] names = Reading.Of(text).Identifiers("Other.Facts");
        Assert.Equal(rows, names.Length);
        Assert.Equal(rows, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData(German, "Hersteller", "Erscheinungsjahr", "Gewicht", "Straße", "STRASSE", "_24NadelDrucker", "Static", "Void")]
    [InlineData(French, "Fabricant", "MémoireVive", "Écran", "Réseau", "ÉtéHiver", "Namespace", "NDeSérie")]
    [InlineData(Japanese, "製造元", "発売日", "_64キロ", "キーボード", "ｷｰﾎﾞｰﾄﾞ", "日本語ﾜｰﾌﾟﾛ", "_")]
    public void AreNamedInTheirOwnWords(string text, params string[] names) =>
        Assert.Equal(names, Reading.Of(text).Identifiers("Other.Facts").Intersect(names, StringComparer.Ordinal).ToArray());

    [Theory]
    [InlineData(German)]
    [InlineData(French)]
    [InlineData(Japanese)]
    public void CompileWithoutAWord(string text) => Assert.NotEmpty(StrictCompilation.Compile(GeneratorRun.Of(Sheets.User("sheet.txt", text))));
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArticleActions</name>
    <message numerus="yes">
        <source>Details of %Ln articles…</source>
        <translation>
            <numerusform>Details of %Ln article…</numerusform>
            <numerusform>Details of %Ln articles…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>%Ln files cannot come in.</source>
        <translation>
            <numerusform>%Ln file cannot come in.</numerusform>
            <numerusform>%Ln files cannot come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%Ln annotations are in %1.</source>
        <translation>
            <numerusform>%Ln annotation is in %1.</numerusform>
            <numerusform>%Ln annotations are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are in %1, in %2 rows.</source>
        <translation>
            <numerusform>%Ln annotation is in %1, in %2 rows.</numerusform>
            <numerusform>%Ln annotations are in %1, in %2 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message numerus="yes">
        <source>%Ln things are wrong with this project.</source>
        <translation>
            <numerusform>One thing is wrong with this project.</numerusform>
            <numerusform>%Ln things are wrong with this project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Import the file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in %1 rows</source>
        <translation>
            <numerusform>%Ln annotation in %1 rows</numerusform>
            <numerusform>%Ln annotations in %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message numerus="yes">
        <source>%Ln new changes</source>
        <translation>
            <numerusform>%Ln new change</numerusform>
            <numerusform>%Ln new changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln was here already</numerusform>
            <numerusform>%Ln were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in your name are left out</source>
        <translation>
            <numerusform>%Ln in your name is left out</numerusform>
            <numerusform>%Ln in your name are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, each of which is one entry</source>
        <translation>
            <numerusform>%Ln, which is one entry</numerusform>
            <numerusform>%Ln, each of which is one entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for it</source>
        <translation>
            <numerusform>%Ln change waits for it</numerusform>
            <numerusform>%Ln changes wait for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>%Ln record is saved.</numerusform>
            <numerusform>%Ln records are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln articles came in.</source>
        <translation>
            <numerusform>One article came in.</numerusform>
            <numerusform>%Ln articles came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused; the reasons stand below.</source>
        <translation>
            <numerusform>One was refused; the reason stands below.</numerusform>
            <numerusform>%Ln were refused; the reasons stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of so many, %Ln are not listed here.</source>
        <translation>
            <numerusform>Of so many, %Ln is not listed here.</numerusform>
            <numerusform>Of so many, %Ln are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold labels</source>
        <translation>
            <numerusform>%Ln gold label</numerusform>
            <numerusform>%Ln gold labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingReviews</name>
    <message numerus="yes">
        <source>%Ln reviews wait for you.</source>
        <translation>
            <numerusform>%Ln review waits for you.</numerusform>
            <numerusform>%Ln reviews wait for you.</numerusform>
        </translation>
    </message>
</context>
</TS>

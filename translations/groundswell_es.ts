<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Groundswell</source>
        <translation>Acerca de Groundswell</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía.</translation>
    </message>
    <message>
        <source>Plan a general strike with a coalition, on your own computer.</source>
        <translation>Planifique una huelga general en coalición, en su propia computadora.</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC license). Built with Qt, SQLite and libphonenumber.</source>
        <translation>Iconos: Lucide (licencia ISC). Hecho con Qt, SQLite y libphonenumber.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;New chapter file…</source>
        <translation>&amp;Nuevo archivo de capítulo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a chapter file.</source>
        <translation>Abrir un archivo de capítulo.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Cerrar archivo</translation>
    </message>
    <message>
        <source>Close this chapter file and show the start page.</source>
        <translation>Cerrar este archivo y mostrar la página de inicio.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nuevo registro</translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation>&amp;Guardar registro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation>&amp;Filtrar esta lista</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Acciones</translation>
    </message>
    <message>
        <source>Go to the actions.</source>
        <translation>Ir a las acciones.</translation>
    </message>
    <message>
        <source>&amp;Pledges</source>
        <translation>&amp;Compromisos</translation>
    </message>
    <message>
        <source>Go to the pledges.</source>
        <translation>Ir a los compromisos.</translation>
    </message>
    <message>
        <source>&amp;Demands</source>
        <translation>&amp;Exigencias</translation>
    </message>
    <message>
        <source>Go to the demands.</source>
        <translation>Ir a las exigencias.</translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation>C&amp;oalición</translation>
    </message>
    <message>
        <source>Go to the organizations.</source>
        <translation>Ir a las organizaciones.</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>&amp;Lugares</translation>
    </message>
    <message>
        <source>Go to the locations.</source>
        <translation>Ir a los lugares.</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>Go to the people.</source>
        <translation>Ir a las personas.</translation>
    </message>
    <message>
        <source>All &amp;records</source>
        <translation>&amp;Todos los registros</translation>
    </message>
    <message>
        <source>Go to the list of all kinds of records.</source>
        <translation>Ir a la lista de todos los tipos de registros.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window.</source>
        <translation>Mover el foco a la siguiente parte de la ventana.</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>De&amp;tail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <source>Show or hide the form beside the list.</source>
        <translation>Mostrar u ocultar el formulario junto a la lista.</translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation>Elegir col&amp;umnas…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Groundswell</source>
        <translation>Acerca &amp;de Groundswell</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Intercambio</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>Du&amp;plicar</translation>
    </message>
    <message>
        <source>Deleted record&amp;s</source>
        <translation>Reg&amp;istros eliminados</translation>
    </message>
    <message>
        <source>&amp;Review conflicts…</source>
        <translation>&amp;Revisar conflictos…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Compartir…</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation>&amp;Posibles duplicados…</translation>
    </message>
    <message>
        <source>Import a CSV file, or merge a bundle from another chapter, after a review.</source>
        <translation>Importar un archivo CSV, o combinar un paquete de otro capítulo, después de una revisión.</translation>
    </message>
    <message>
        <source>Export records to a CSV file.</source>
        <translation>Exportar registros a un archivo CSV.</translation>
    </message>
    <message>
        <source>Create a bundle for another chapter or for partners. You see its contents first.</source>
        <translation>Crear un paquete para otro capítulo o para aliados. Antes verá su contenido.</translation>
    </message>
    <message>
        <source>Sharing lo&amp;g…</source>
        <translation>Re&amp;gistro de lo compartido…</translation>
    </message>
    <message>
        <source>Show what was shared from this file, when, and with whom.</source>
        <translation>Mostrar qué se compartió de este archivo, cuándo y con quién.</translation>
    </message>
    <message>
        <source>Resolve conflicting edits made in different chapters.</source>
        <translation>Resolver cambios en conflicto hechos en distintos capítulos.</translation>
    </message>
    <message>
        <source>Compare records that may be the same person, and join them or keep both.</source>
        <translation>Comparar registros que pueden ser la misma persona, y unirlos o conservar ambos.</translation>
    </message>
    <message>
        <source>Create an empty chapter file.</source>
        <translation>Crear un archivo de capítulo vacío.</translation>
    </message>
    <message>
        <source>Changes are saved automatically; this also saves a copy in the backup folder.</source>
        <translation>Los cambios se guardan automáticamente; esto guarda además una copia en la carpeta de respaldos.</translation>
    </message>
    <message>
        <source>Choose language, colors and whether recent files are remembered.</source>
        <translation>Elegir el idioma, los colores y si se recuerdan los archivos recientes.</translation>
    </message>
    <message>
        <source>Close the window. All changes are already saved.</source>
        <translation>Cerrar la ventana. Todos los cambios ya están guardados.</translation>
    </message>
    <message>
        <source>Undo the last step, even after the file was closed.</source>
        <translation>Deshacer el último paso, incluso después de cerrar el archivo.</translation>
    </message>
    <message>
        <source>Redo the step that was undone.</source>
        <translation>Rehacer el paso que se deshizo.</translation>
    </message>
    <message>
        <source>Add a record to this list.</source>
        <translation>Añadir un registro a esta lista.</translation>
    </message>
    <message>
        <source>Save the new record, or the field you are editing.</source>
        <translation>Guardar el registro nuevo o el campo que está editando.</translation>
    </message>
    <message>
        <source>Create a new record with the values of this one.</source>
        <translation>Crear un registro nuevo con los valores de este.</translation>
    </message>
    <message>
        <source>Delete the selected records. You can restore them.</source>
        <translation>Eliminar los registros elegidos. Puede restaurarlos.</translation>
    </message>
    <message>
        <source>Search all records.</source>
        <translation>Buscar en todos los registros.</translation>
    </message>
    <message>
        <source>Show only records that contain the words you type.</source>
        <translation>Mostrar solo los registros que contienen las palabras que escriba.</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window.</source>
        <translation>Mover el foco a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>Choose the columns of the list. You can also right-click its header.</source>
        <translation>Elegir las columnas de la lista. También con clic derecho en su encabezado.</translation>
    </message>
    <message>
        <source>Show the deleted records of this list, to view or restore them.</source>
        <translation>Mostrar los registros eliminados de esta lista, para verlos o restaurarlos.</translation>
    </message>
    <message>
        <source>Show an introduction and what each command does.</source>
        <translation>Mostrar una introducción y lo que hace cada orden.</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts.</source>
        <translation>Mostrar todos los atajos de teclado.</translation>
    </message>
    <message>
        <source>Show version and license.</source>
        <translation>Mostrar la versión y la licencia.</translation>
    </message>
</context>
<context>
    <name>AllRecordsWorkspace</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Counting records</source>
        <translation>Contando registros</translation>
    </message>
    <message>
        <source>All kinds of records in a chapter file. Press Enter to open a list.</source>
        <translation>Todas las clases de registros de un archivo de capítulo. Pulse Intro para abrir una lista.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Plan actions and keep pledges on this computer.</source>
        <translation>Planee acciones y guarde compromisos en esta computadora.</translation>
    </message>
    <message>
        <source>The chapter file that the pictures show.</source>
        <translation>El archivo de capítulo que muestran las imágenes.</translation>
    </message>
    <message>
        <source>Save pictures of every screen into this folder, then exit.</source>
        <translation>Guardar imágenes de cada pantalla en esta carpeta y terminar.</translation>
    </message>
    <message>
        <source>A chapter file to open, and a bundle to merge into it.</source>
        <translation>Un archivo de capítulo para abrir, y un paquete para combinar con él.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Copy the file again from its source, or ask for a new copy.</source>
        <translation>Cópielo de nuevo de donde vino o pídalo otra vez.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not a bundle.</source>
        <translation>«%1» está vacío, así que no es un paquete.</translation>
    </message>
    <message>
        <source>“%1” is a chapter file or another database, not a bundle.</source>
        <translation>«%1» es un archivo de capítulo u otra base de datos, no un paquete.</translation>
    </message>
    <message>
        <source>Open it, create a bundle from it, and merge that.</source>
        <translation>Ábralo, haga un paquete con él e incorpore ese paquete.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle.</source>
        <translation>«%1» no es un paquete.</translation>
    </message>
    <message>
        <source>Choose a bundle that another chapter created. To add a text table, use import.</source>
        <translation>Elija un archivo que otro capítulo haya hecho como paquete. Una tabla de texto se incorpora con Importar.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a bundle.</source>
        <translation>«%1» es una carpeta, no un paquete.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and that no other program is using it.</source>
        <translation>Compruebe que tiene permiso para leerlo y que ningún otro programa lo retiene.</translation>
    </message>
    <message>
        <source>Its table of contents cannot be read.</source>
        <translation>No se puede leer su índice.</translation>
    </message>
    <message>
        <source>“%1” was cut off, damaged or changed after it was written. %2 Nothing was merged.</source>
        <translation>«%1» no está como se escribió: fue cortado, dañado o cambiado. %2 No se incorporó nada.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Le falta el final.</translation>
    </message>
    <message>
        <source>“%1” contains %2 files; a bundle contains at most %3. It was not opened.</source>
        <translation>«%1» contiene %2 archivos; un paquete contiene %3 como máximo. No se abrió.</translation>
    </message>
    <message>
        <source>Do not open it with another program either, unless you trust its source.</source>
        <translation>Tampoco lo abra con otro programa, salvo que sepa quién lo hizo.</translation>
    </message>
    <message>
        <source>Its table of contents contradicts itself.</source>
        <translation>Su índice se contradice.</translation>
    </message>
    <message>
        <source>Do not unpack it with another program. Ask the person who gave it to you where it came from.</source>
        <translation>No lo descomprima con otro programa y pregunte a quien se lo dio.</translation>
    </message>
    <message>
        <source>“%1” contains a file named “%2”, which does not belong in a bundle. Nothing was merged.</source>
        <translation>«%1» contiene un archivo llamado «%2», que ningún paquete tiene. No se incorporó nada.</translation>
    </message>
    <message>
        <source>In “%1”, “%2” is a link or a folder, not a regular file. Nothing was merged.</source>
        <translation>En «%1», «%2» es un enlace o una carpeta y no un simple archivo. No se incorporó nada.</translation>
    </message>
    <message>
        <source>In “%1”, “%2” is encrypted. Nothing was merged.</source>
        <translation>En «%1», «%2» está cifrado. No se incorporó nada.</translation>
    </message>
    <message>
        <source>Ask for the original bundle, without a password.</source>
        <translation>Pida el paquete tal como se hizo, sin contraseña.</translation>
    </message>
    <message>
        <source>In “%1”, “%2” uses a compression method that bundles do not use. Nothing was merged.</source>
        <translation>En «%1», «%2» está comprimido de una forma que los paquetes no usan. No se incorporó nada.</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2 GB. It was not opened.</source>
        <translation>«%1» ocuparía más de %2 GB al descomprimirse. No se abrió.</translation>
    </message>
    <message>
        <source>In “%1”, “%2” is suspiciously compressed (more than %3:1) and may be malicious. It was not opened.</source>
        <translation>En «%1», «%2» está comprimido a menos de 1/%3 de su tamaño, como solo lo está una trampa. No se abrió.</translation>
    </message>
    <message>
        <source>“%1” contains the file “%2” twice. Nothing was merged.</source>
        <translation>«%1» contiene dos veces el archivo «%2». No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file “%1” is missing.</source>
        <translation>Le falta el archivo «%1».</translation>
    </message>
    <message>
        <source>Its file “%1” cannot be read.</source>
        <translation>No se puede leer «%1» en él.</translation>
    </message>
    <message>
        <source>Its contents cannot be unpacked.</source>
        <translation>No se puede descomprimir su contenido.</translation>
    </message>
    <message>
        <source>A checksum is wrong.</source>
        <translation>Una suma de comprobación en él no es correcta.</translation>
    </message>
    <message>
        <source>Its file “%1” is too long.</source>
        <translation>«%1» en él es demasiado largo.</translation>
    </message>
    <message>
        <source>Its file “%1” ends too early.</source>
        <translation>«%1» en él acaba demasiado pronto.</translation>
    </message>
    <message>
        <source>Its file “%1” does not match its hash.</source>
        <translation>«%1» en él no es lo que debería ser.</translation>
    </message>
    <message>
        <source>Its file “%1” is longer than declared.</source>
        <translation>«%1» en él es más largo de lo que debería.</translation>
    </message>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>No se pudo escribir el paquete: %1.</translation>
    </message>
    <message>
        <source>Free some disk space or choose another folder, then write it again.</source>
        <translation>Libere espacio en el disco o elija otra carpeta y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>It is longer than 256 MB.</source>
        <translation>Ocupa más de 256 MB.</translation>
    </message>
    <message>
        <source>A cell continues after its closing quote.</source>
        <translation>Algo sigue a la comilla que cierra una celda.</translation>
    </message>
    <message>
        <source>A cell that is not quoted contains a quote.</source>
        <translation>Hay una comilla dentro de una celda que no va entre comillas.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>Una comilla no se cierra nunca.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s), but the header has %1.</source>
        <translation>
            <numerusform>Tiene %n celda, pero el encabezado tiene %1.</numerusform>
            <numerusform>Tiene %n celdas, pero el encabezado tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site cannot be read.</source>
        <translation>No se puede leer el sitio.</translation>
    </message>
    <message>
        <source>The known versions of a site cannot be read.</source>
        <translation>No se puede leer lo que un sitio sabía.</translation>
    </message>
    <message>
        <source>The write cannot be read.</source>
        <translation>No se puede leer lo escrito.</translation>
    </message>
    <message>
        <source>There is a column “%1”, which this version of the format does not have.</source>
        <translation>Hay una columna «%1» que esta versión del formato no tiene.</translation>
    </message>
    <message>
        <source>The id cannot be read.</source>
        <translation>No se puede leer el identificador.</translation>
    </message>
    <message>
        <source>The stamp cannot be read.</source>
        <translation>No se puede leer el sello.</translation>
    </message>
    <message>
        <source>A stamp cannot be read: %1.</source>
        <translation>No se puede leer un sello: %1.</translation>
    </message>
    <message>
        <source>It contains bytes that are not UTF-8 text.</source>
        <translation>Contiene bytes que no son texto en UTF-8.</translation>
    </message>
    <message>
        <source>The bundle contains changes made in %1 that the file does not have: it is a copy, or was restored from a backup.</source>
        <translation>El paquete contiene cambios hechos en %1 que el archivo no tiene: es una copia o se restauró desde un respaldo.</translation>
    </message>
    <message>
        <source>Close the file and open it again to give it its own site ID, then merge the bundle.</source>
        <translation>Cierre el archivo y ábralo de nuevo, para que siga con un identificador de sitio propio; después incorpore el paquete.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Incorporar %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation>Guarde una copia en otro lugar para cambiarla.</translation>
    </message>
    <message>
        <source>“%1” was copied or restored and then edited in both places. Some of the values written there may be missing without a conflict being listed.</source>
        <translation>«%1» se copió o se restauró desde un respaldo y después se editó en ambos lugares. Pueden faltar algunos de los valores escritos allí sin que aparezca un conflicto.</translation>
    </message>
    <message>
        <source>Compare the copies of that file with each other.</source>
        <translation>Compare entre sí las copias de ese archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n record(s) of the kind “%1”, which this version of the program does not know. They are passed on but not shown.</source>
        <translation>
            <numerusform>Se conservó %n registro del tipo «%1», que esta versión del programa no conoce. Se transmite, pero no se muestra.</numerusform>
            <numerusform>Se conservaron %n registros del tipo «%1», que esta versión del programa no conoce. Se transmiten, pero no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the program to see them.</source>
        <translation>Actualice el programa para verlos.</translation>
    </message>
    <message>
        <source>This bundle contains only changes since an earlier bundle that was never merged here. Its changes were merged; earlier ones are missing.</source>
        <translation>El paquete solo cuenta lo escrito desde otro que nunca se incorporó aquí. Se incorporó lo que cuenta; falta lo anterior.</translation>
    </message>
    <message>
        <source>Merge the earlier bundle, or ask for a full one.</source>
        <translation>Incorpore el paquete anterior o pida uno con todo.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of the computer used by “%1” is %n day(s) ahead. In conflicts, its values are shown first; nothing is lost.</source>
        <translation>
            <numerusform>El reloj de la computadora de «%1» va adelantado %n día. En los conflictos se muestran primero sus valores; no se pierde nada.</numerusform>
            <numerusform>El reloj de la computadora de «%1» va adelantado %n días. En los conflictos se muestran primero sus valores; no se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set that clock correctly.</source>
        <translation>Ponga ese reloj en hora.</translation>
    </message>
    <message>
        <source>Update the program, or ask for a bundle made with your version. Nothing was merged.</source>
        <translation>Actualice el programa o pida un paquete de la versión que usted tiene. No se incorporó nada.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program (bundle format %2; this program reads %3).</source>
        <translation>«%1» se creó con una versión más nueva del programa (formato de paquete %2; este programa lee el %3).</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive, but not a bundle of a chapter.</source>
        <translation>«%1» es un archivo zip, pero no un paquete de un capítulo.</translation>
    </message>
    <message>
        <source>If it contains text tables, unpack it and import them.</source>
        <translation>Si contiene tablas de texto, descomprímalo e incorpórelas con Importar.</translation>
    </message>
    <message>
        <source>It may have been unpacked and packed again.</source>
        <translation>Quizá se descomprimió y se volvió a comprimir.</translation>
    </message>
    <message>
        <source>Its description was changed.</source>
        <translation>Su descripción no es aquella con la que se hizo.</translation>
    </message>
    <message>
        <source>Its description cannot be read.</source>
        <translation>No se puede leer su descripción.</translation>
    </message>
    <message>
        <source>Its description names “%1” twice.</source>
        <translation>Su descripción nombra dos veces «%1».</translation>
    </message>
    <message>
        <source>Its description lacks “%1”.</source>
        <translation>A su descripción le falta «%1».</translation>
    </message>
    <message>
        <source>It contains the file “%1”, which its description does not list.</source>
        <translation>Contiene el archivo «%1», que su descripción no nombra.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged: its table %2 is invalid. %3</source>
        <translation>No se puede incorporar «%1»: su tabla %2 no es como debe ser. %3</translation>
    </message>
    <message>
        <source>Nothing was merged. Tell the sender, and ask for a new bundle.</source>
        <translation>No se incorporó nada. Dígaselo a quien lo hizo y pida otro.</translation>
    </message>
    <message>
        <source>Its header does not match the description.</source>
        <translation>Su encabezado no es lo que dice la descripción.</translation>
    </message>
    <message>
        <source>It has no column “%1”.</source>
        <translation>No tiene la columna «%1».</translation>
    </message>
    <message>
        <source>Create a full bundle for it.</source>
        <translation>Haga para él un paquete con todo.</translation>
    </message>
    <message>
        <source>No chapter named “%1” has sent a bundle to this file.</source>
        <translation>Ningún capítulo llamado «%1» ha enviado nada a este archivo.</translation>
    </message>
    <message>
        <source>More than one chapter is named “%1”.</source>
        <translation>Más de un capítulo se llama «%1».</translation>
    </message>
    <message>
        <source>Use its site ID, which info lists.</source>
        <translation>Nómbrelo por su identificador de sitio, como lo muestra info.</translation>
    </message>
    <message>
        <source>“%1” has not yet sent a bundle that lists what it has.</source>
        <translation>«%1» todavía no ha dicho lo que tiene.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The decision-maker is not linked to a demand.</source>
        <translation>El destinatario no está vinculado a ninguna exigencia.</translation>
    </message>
    <message>
        <source>Choose the demand.</source>
        <translation>Elija la exigencia.</translation>
    </message>
    <message>
        <source>The decision-maker is not named.</source>
        <translation>Falta el nombre del destinatario.</translation>
    </message>
    <message>
        <source>Choose a target or an organization, or enter a name.</source>
        <translation>Elija un objetivo o una organización, o escriba un nombre.</translation>
    </message>
    <message>
        <source>The assessment does not name who was assessed.</source>
        <translation>La evaluación no indica a quién se evaluó.</translation>
    </message>
    <message>
        <source>Choose a person, an organization, a target or a unit.</source>
        <translation>Elija una persona, una organización, un objetivo o una unidad.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final está antes del comienzo.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>The low number is greater than the high number.</source>
        <translation>El número mínimo es mayor que el máximo.</translation>
    </message>
    <message>
        <source>Swap the two numbers, or correct one of them.</source>
        <translation>Intercambie los dos números o corrija uno.</translation>
    </message>
    <message>
        <source>The host is not linked to an action.</source>
        <translation>El convocante no está vinculado a ninguna acción.</translation>
    </message>
    <message>
        <source>Choose the action.</source>
        <translation>Elija la acción.</translation>
    </message>
    <message>
        <source>The host is not named.</source>
        <translation>Falta el nombre del convocante.</translation>
    </message>
    <message>
        <source>Choose an organization, a coalition or a person, or enter a name.</source>
        <translation>Elija una organización, una coalición o una persona, o escriba un nombre.</translation>
    </message>
    <message>
        <source>The link has no starting record.</source>
        <translation>El vínculo no tiene registro de origen.</translation>
    </message>
    <message>
        <source>Choose a record, or describe it.</source>
        <translation>Elija un registro o escriba qué es.</translation>
    </message>
    <message>
        <source>The link has no destination.</source>
        <translation>El vínculo no tiene destino.</translation>
    </message>
    <message>
        <source>Choose a record, or enter a description or a web address.</source>
        <translation>Elija un registro, o escriba qué es o su dirección web.</translation>
    </message>
    <message>
        <source>The membership has no organization.</source>
        <translation>La membresía no tiene organización.</translation>
    </message>
    <message>
        <source>Choose the organization that is a member.</source>
        <translation>Elija la organización que es miembro.</translation>
    </message>
    <message>
        <source>The membership has no coalition or parent organization.</source>
        <translation>La membresía no tiene coalición ni organización matriz.</translation>
    </message>
    <message>
        <source>Choose a coalition or a parent organization.</source>
        <translation>Elija una coalición o una organización matriz.</translation>
    </message>
    <message>
        <source>An organization cannot be a member of itself.</source>
        <translation>Una organización no puede ser miembro de sí misma.</translation>
    </message>
    <message>
        <source>Choose another organization.</source>
        <translation>Elija otra organización.</translation>
    </message>
    <message>
        <source>The person has no name or contact information.</source>
        <translation>La persona no tiene nombre ni datos de contacto.</translation>
    </message>
    <message>
        <source>Enter an alias, a name, an e-mail address or a phone number; initials are enough.</source>
        <translation>Dé un alias, un nombre, un correo o un teléfono; bastan las iniciales.</translation>
    </message>
    <message>
        <source>The pledge does not say whose it is.</source>
        <translation>El compromiso no dice de quién es.</translation>
    </message>
    <message>
        <source>Enter an alias, a name, an e-mail address, a phone number, a workplace or a head count.</source>
        <translation>Dé un alias, un nombre, un correo, un teléfono, un lugar de trabajo o un número de personas.</translation>
    </message>
    <message>
        <source>More people said yes than were asked.</source>
        <translation>Dijeron que sí más personas de las que fueron preguntadas.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Corrija uno de los dos números.</translation>
    </message>
    <message>
        <source>More people were asked than the head count.</source>
        <translation>Se preguntó a más personas que el número de personas de la unidad.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Convocada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Prohibida</translation>
    </message>
    <message>
        <source>Held as planned</source>
        <translation>Se hizo como estaba previsto</translation>
    </message>
    <message>
        <source>Held, smaller than planned</source>
        <translation>Se hizo, más pequeña de lo previsto</translation>
    </message>
    <message>
        <source>Held, with changes</source>
        <translation>Se hizo, con cambios</translation>
    </message>
    <message>
        <source>Did not materialize</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>None of the goals</source>
        <translation>Ninguna de las metas</translation>
    </message>
    <message>
        <source>Some of the goals</source>
        <translation>Algunas de las metas</translation>
    </message>
    <message>
        <source>Most of the goals</source>
        <translation>La mayoría de las metas</translation>
    </message>
    <message>
        <source>All of the goals</source>
        <translation>Todas las metas</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>Corroborada</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Disputada</translation>
    </message>
    <message>
        <source>Uncorroborated</source>
        <translation>Sin corroborar</translation>
    </message>
    <message>
        <source>No known evidence</source>
        <translation>Sin pruebas conocidas</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Retractada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Registrado al llegar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Corporate pressure</source>
        <translation>Presión a empresas</translation>
    </message>
    <message>
        <source>Boycott</source>
        <translation>Boicot</translation>
    </message>
    <message>
        <source>Legislative</source>
        <translation>Legislativa</translation>
    </message>
    <message>
        <source>Electoral</source>
        <translation>Electoral</translation>
    </message>
    <message>
        <source>Impeachment</source>
        <translation>Juicio político</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Huelga</translation>
    </message>
    <message>
        <source>Defense and justice</source>
        <translation>Defensa y justicia</translation>
    </message>
    <message>
        <source>Mutual aid</source>
        <translation>Ayuda mutua</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Partly won</source>
        <translation>Ganada en parte</translation>
    </message>
    <message>
        <source>Ended without result</source>
        <translation>Terminada sin resultado</translation>
    </message>
    <message>
        <source>Ended, not assessed</source>
        <translation>Terminada, sin evaluar</translation>
    </message>
    <message>
        <source>Killing</source>
        <translation>Homicidio</translation>
    </message>
    <message>
        <source>Death in custody</source>
        <translation>Muerte bajo custodia</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Detención</translation>
    </message>
    <message>
        <source>Deportation</source>
        <translation>Deportación</translation>
    </message>
    <message>
        <source>Disappearance</source>
        <translation>Desaparición</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Desalojo</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Despido</translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation>Represalia</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Given with conditions</source>
        <translation>Dado con condiciones</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>En formación</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Disuelta</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>No concession</source>
        <translation>Sin concesión</translation>
    </message>
    <message>
        <source>Symbolic</source>
        <translation>Simbólica</translation>
    </message>
    <message>
        <source>Procedural</source>
        <translation>De procedimiento</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertida</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Largo plazo</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Corto plazo</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Inmediata</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Antes del plazo</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Con el tiempo</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Convocante principal</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Coanfitrión</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Endorser</source>
        <translation>Adherente</translation>
    </message>
    <message>
        <source>Ally</source>
        <translation>Aliado</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Simpatizante</translation>
    </message>
    <message>
        <source>Lead figure</source>
        <translation>Figura principal</translation>
    </message>
    <message>
        <source>Media partner</source>
        <translation>Medio aliado</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Arresto</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citación</translation>
    </message>
    <message>
        <source>Injury to a participant</source>
        <translation>Lesión de un participante</translation>
    </message>
    <message>
        <source>Injury to another person</source>
        <translation>Lesión de otra persona</translation>
    </message>
    <message>
        <source>Use of force</source>
        <translation>Uso de la fuerza</translation>
    </message>
    <message>
        <source>Chemical agent</source>
        <translation>Agente químico</translation>
    </message>
    <message>
        <source>Projectiles</source>
        <translation>Proyectiles</translation>
    </message>
    <message>
        <source>Kettling</source>
        <translation>Encapsulamiento policial</translation>
    </message>
    <message>
        <source>Dispersal order</source>
        <translation>Orden de dispersión</translation>
    </message>
    <message>
        <source>Unlawful assembly declared</source>
        <translation>Reunión declarada ilegal</translation>
    </message>
    <message>
        <source>Riot declared</source>
        <translation>Disturbio declarado</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Toque de queda</translation>
    </message>
    <message>
        <source>Road closure</source>
        <translation>Cierre de calles</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>Permiso negado</translation>
    </message>
    <message>
        <source>Property damage</source>
        <translation>Daños materiales</translation>
    </message>
    <message>
        <source>Trespass alleged</source>
        <translation>Presunta intrusión</translation>
    </message>
    <message>
        <source>Counter-protest</source>
        <translation>Contraprotesta</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Acoso</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Weapon seen</source>
        <translation>Arma vista</translation>
    </message>
    <message>
        <source>Vehicle incident</source>
        <translation>Incidente con vehículo</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>Emergencia médica</translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation>Calor o frío</translation>
    </message>
    <message>
        <source>Lost child</source>
        <translation>Niño perdido</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Vigilancia policial</translation>
    </message>
    <message>
        <source>Device seized</source>
        <translation>Dispositivo confiscado</translation>
    </message>
    <message>
        <source>Doxxing</source>
        <translation>Divulgación de datos personales</translation>
    </message>
    <message>
        <source>Employer retaliation</source>
        <translation>Represalia del empleador</translation>
    </message>
    <message>
        <source>School discipline</source>
        <translation>Sanción escolar</translation>
    </message>
    <message>
        <source>Press interference</source>
        <translation>Interferencia con la prensa</translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation>Continuación de</translation>
    </message>
    <message>
        <source>In response to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>Se opone</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causado por</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Public square</source>
        <translation>Plaza pública</translation>
    </message>
    <message>
        <source>Street route</source>
        <translation>Recorrido por la calle</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parque</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Picket line</source>
        <translation>Línea de piquete</translation>
    </message>
    <message>
        <source>Government building</source>
        <translation>Edificio del gobierno</translation>
    </message>
    <message>
        <source>Capitol</source>
        <translation>Capitolio</translation>
    </message>
    <message>
        <source>Legislator&apos;s office</source>
        <translation>Oficina de legislador</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Police station</source>
        <translation>Comisaría</translation>
    </message>
    <message>
        <source>Field office</source>
        <translation>Oficina local</translation>
    </message>
    <message>
        <source>Detention facility</source>
        <translation>Centro de detención</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aeropuerto</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>House of worship</source>
        <translation>Lugar de culto</translation>
    </message>
    <message>
        <source>Union hall</source>
        <translation>Local sindical</translation>
    </message>
    <message>
        <source>Community center</source>
        <translation>Centro comunitario</translation>
    </message>
    <message>
        <source>Private home</source>
        <translation>Casa particular</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Punto de encuentro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Partly accessible</source>
        <translation>Accesible en parte</translation>
    </message>
    <message>
        <source>Not accessible</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Fiscal sponsor</source>
        <translation>Patrocinador fiscal</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>Antiguo miembro</translation>
    </message>
    <message>
        <source>Call issued</source>
        <translation>Convocatoria publicada</translation>
    </message>
    <message>
        <source>Name announced</source>
        <translation>Nombre anunciado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Labor federation</source>
        <translation>Federación sindical</translation>
    </message>
    <message>
        <source>National union</source>
        <translation>Sindicato nacional</translation>
    </message>
    <message>
        <source>Union local</source>
        <translation>Sección sindical</translation>
    </message>
    <message>
        <source>Student union</source>
        <translation>Sindicato estudiantil</translation>
    </message>
    <message>
        <source>Student government</source>
        <translation>Gobierno estudiantil</translation>
    </message>
    <message>
        <source>Student group</source>
        <translation>Grupo estudiantil</translation>
    </message>
    <message>
        <source>Tenants&apos; union</source>
        <translation>Sindicato de inquilinos</translation>
    </message>
    <message>
        <source>Professional association</source>
        <translation>Asociación profesional</translation>
    </message>
    <message>
        <source>Civil rights group</source>
        <translation>Grupo de derechos civiles</translation>
    </message>
    <message>
        <source>Advocacy group</source>
        <translation>Grupo de defensa</translation>
    </message>
    <message>
        <source>Faith group</source>
        <translation>Grupo religioso</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>Grupo comunitario</translation>
    </message>
    <message>
        <source>Political party</source>
        <translation>Partido político</translation>
    </message>
    <message>
        <source>Political organization</source>
        <translation>Organización política</translation>
    </message>
    <message>
        <source>Grassroots network</source>
        <translation>Red de base</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Airline</source>
        <translation>Aerolínea</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medio de comunicación</translation>
    </message>
    <message>
        <source>Pollster</source>
        <translation>Encuestadora</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universidad</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Sub-agency</source>
        <translation>Subagencia</translation>
    </message>
    <message>
        <source>Legislature</source>
        <translation>Legislatura</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Granted with conditions</source>
        <translation>Concedido con condiciones</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indeciso</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Cumplido en parte</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Not recorded after the action</source>
        <translation>Sin registrar tras la acción</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta a puerta</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Online form</source>
        <translation>Formulario en línea</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>None by the deadline</source>
        <translation>Ninguna antes del plazo</translation>
    </message>
    <message>
        <source>Acknowledgment</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Meeting offered</source>
        <translation>Reunión ofrecida</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>Reunión celebrada</translation>
    </message>
    <message>
        <source>Supportive statement</source>
        <translation>Declaración de apoyo</translation>
    </message>
    <message>
        <source>Hostile statement</source>
        <translation>Declaración hostil</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Investigation announced</source>
        <translation>Investigación anunciada</translation>
    </message>
    <message>
        <source>Investigation refused</source>
        <translation>Investigación negada</translation>
    </message>
    <message>
        <source>Legislation introduced</source>
        <translation>Ley presentada</translation>
    </message>
    <message>
        <source>Vote in favor</source>
        <translation>Voto a favor</translation>
    </message>
    <message>
        <source>Vote against</source>
        <translation>Voto en contra</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Política cambiada</translation>
    </message>
    <message>
        <source>Partial compliance</source>
        <translation>Cumplimiento parcial</translation>
    </message>
    <message>
        <source>Full compliance</source>
        <translation>Cumplimiento total</translation>
    </message>
    <message>
        <source>Commitment made</source>
        <translation>Promesa hecha</translation>
    </message>
    <message>
        <source>Commitment broken</source>
        <translation>Promesa rota</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>Third-party comment</source>
        <translation>Comentario de un tercero</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Muertes</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>Arrestos</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Heridos</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Encyclopedia</source>
        <translation>Enciclopedia</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Own record</source>
        <translation>Registro propio</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundario</translation>
    </message>
    <message>
        <source>Ally to move</source>
        <translation>Aliado por convencer</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversario</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>En consideración</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Vigil</source>
        <translation>Vigilia</translation>
    </message>
    <message>
        <source>March or rally</source>
        <translation>Marcha o mitin</translation>
    </message>
    <message>
        <source>Strike or walkout</source>
        <translation>Huelga o paro</translation>
    </message>
    <message>
        <source>School walkout</source>
        <translation>Salida de clases</translation>
    </message>
    <message>
        <source>Lobby day</source>
        <translation>Día de cabildeo</translation>
    </message>
    <message>
        <source>Pressure campaign</source>
        <translation>Campaña de presión</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Evaluación posterior</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Afirmado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation>Contador manual</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <source>Grid and density</source>
        <translation>Cuadrícula y densidad</translation>
    </message>
    <message>
        <source>Aerial photo</source>
        <translation>Foto aérea</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Ticketing</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Sin método indicado</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Pabellón</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Day of action</source>
        <translation>Jornada de acción</translation>
    </message>
    <message>
        <source>General strike</source>
        <translation>Huelga general</translation>
    </message>
    <message>
        <source>Work stoppage</source>
        <translation>Paro laboral</translation>
    </message>
    <message>
        <source>Walkout from work</source>
        <translation>Paro en el trabajo</translation>
    </message>
    <message>
        <source>Walkout from school</source>
        <translation>Salida de clases</translation>
    </message>
    <message>
        <source>Walkout</source>
        <translation>Paro</translation>
    </message>
    <message>
        <source>Sick-out</source>
        <translation>Ausencia por enfermedad concertada</translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation>Trabajo lento</translation>
    </message>
    <message>
        <source>Business closure</source>
        <translation>Cierre de negocios</translation>
    </message>
    <message>
        <source>Rally</source>
        <translation>Mitin</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Manifestación</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Marcha</translation>
    </message>
    <message>
        <source>Picket</source>
        <translation>Piquete</translation>
    </message>
    <message>
        <source>Sit-in</source>
        <translation>Sentada</translation>
    </message>
    <message>
        <source>Die-in</source>
        <translation>Acto de muertos simbólicos</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Blockade</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Caravan</source>
        <translation>Caravana</translation>
    </message>
    <message>
        <source>Banner drop</source>
        <translation>Despliegue de pancarta</translation>
    </message>
    <message>
        <source>Art action</source>
        <translation>Acción artística</translation>
    </message>
    <message>
        <source>Petition delivery</source>
        <translation>Entrega de peticiones</translation>
    </message>
    <message>
        <source>Phone zap</source>
        <translation>Llamadas masivas</translation>
    </message>
    <message>
        <source>Letter writing</source>
        <translation>Envío de cartas</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Asamblea pública</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>Comentario público</translation>
    </message>
    <message>
        <source>Pledge drive</source>
        <translation>Jornada de compromisos</translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation>Prueba de estructura</translation>
    </message>
    <message>
        <source>Canvass</source>
        <translation>Visitas casa por casa</translation>
    </message>
    <message>
        <source>Phone bank</source>
        <translation>Llamadas en grupo</translation>
    </message>
    <message>
        <source>Tabling</source>
        <translation>Mesa informativa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Teach-in</source>
        <translation>Clase pública</translation>
    </message>
    <message>
        <source>Sign making</source>
        <translation>Taller de carteles</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>Rueda de prensa</translation>
    </message>
    <message>
        <source>Court support</source>
        <translation>Apoyo en el tribunal</translation>
    </message>
    <message>
        <source>Jail support</source>
        <translation>Apoyo a detenidos</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Know your rights</source>
        <translation>Conoce tus derechos</translation>
    </message>
    <message>
        <source>Carpool</source>
        <translation>Viaje compartido</translation>
    </message>
    <message>
        <source>Active ally</source>
        <translation>Aliado activo</translation>
    </message>
    <message>
        <source>Passive ally</source>
        <translation>Aliado pasivo</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Passive opposition</source>
        <translation>Oposición pasiva</translation>
    </message>
    <message>
        <source>Active opposition</source>
        <translation>Oposición activa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Ejecutivo</translation>
    </message>
    <message>
        <source>Legislator</source>
        <translation>Legislador</translation>
    </message>
    <message>
        <source>Local business</source>
        <translation>Negocio local</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Corporación</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Confirmed people only</source>
        <translation>Solo personas confirmadas</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>No trabajar</translation>
    </message>
    <message>
        <source>No school</source>
        <translation>No ir a clases</translation>
    </message>
    <message>
        <source>No shopping</source>
        <translation>No comprar</translation>
    </message>
    <message>
        <source>Walk out</source>
        <translation>Salir en paro</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Asistir</translation>
    </message>
    <message>
        <source>Honor the picket line</source>
        <translation>Respetar el piquete</translation>
    </message>
    <message>
        <source>Volunteer for a shift</source>
        <translation>Voluntariado por turno</translation>
    </message>
    <message>
        <source>Call a decision-maker</source>
        <translation>Llamar a quien decide</translation>
    </message>
    <message>
        <source>Visit a legislator</source>
        <translation>Visitar a un legislador</translation>
    </message>
    <message>
        <source>Host an event</source>
        <translation>Organizar un evento</translation>
    </message>
    <message>
        <source>Donate supplies</source>
        <translation>Donar materiales</translation>
    </message>
    <message>
        <source>Sign a petition</source>
        <translation>Firmar una petición</translation>
    </message>
    <message>
        <source>Close for the day</source>
        <translation>Cerrar ese día</translation>
    </message>
    <message>
        <source>Refuse service</source>
        <translation>Negar servicio</translation>
    </message>
    <message>
        <source>Refuse housing</source>
        <translation>Negar alojamiento</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Adherirse</translation>
    </message>
    <message>
        <source>Release staff</source>
        <translation>Liberar al personal</translation>
    </message>
    <message>
        <source>Provide space</source>
        <translation>Ofrecer espacio</translation>
    </message>
    <message>
        <source>Provide supplies</source>
        <translation>Ofrecer materiales</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Enjuiciamiento</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Funding cut</source>
        <translation>Recorte de fondos</translation>
    </message>
    <message>
        <source>Abolition</source>
        <translation>Abolición</translation>
    </message>
    <message>
        <source>Legislation</source>
        <translation>Legislación</translation>
    </message>
    <message>
        <source>Policy change</source>
        <translation>Cambio de política</translation>
    </message>
    <message>
        <source>Protection of a group</source>
        <translation>Protección de un grupo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>Justice for a case</source>
        <translation>Justicia para un caso</translation>
    </message>
    <message>
        <source>Corporate refusal</source>
        <translation>Negativa de una empresa</translation>
    </message>
    <message>
        <source>Removal from office</source>
        <translation>Destitución</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>En negociación</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cumplida en parte</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplida</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Action lead</source>
        <translation>Responsable de la acción</translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation>Corresponsable</translation>
    </message>
    <message>
        <source>Marshal lead</source>
        <translation>Jefe de seguridad</translation>
    </message>
    <message>
        <source>Marshal</source>
        <translation>Encargado de seguridad</translation>
    </message>
    <message>
        <source>Safety lead</source>
        <translation>Responsable de seguridad</translation>
    </message>
    <message>
        <source>De-escalator</source>
        <translation>Mediador de calma</translation>
    </message>
    <message>
        <source>Street medic</source>
        <translation>Médico de calle</translation>
    </message>
    <message>
        <source>Mental health support</source>
        <translation>Apoyo emocional</translation>
    </message>
    <message>
        <source>Legal observer</source>
        <translation>Observador legal</translation>
    </message>
    <message>
        <source>Police liaison</source>
        <translation>Enlace con la policía</translation>
    </message>
    <message>
        <source>Media spokesperson</source>
        <translation>Portavoz</translation>
    </message>
    <message>
        <source>Media liaison</source>
        <translation>Enlace con la prensa</translation>
    </message>
    <message>
        <source>Emcee</source>
        <translation>Presentador</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Chant leader</source>
        <translation>Animador de consignas</translation>
    </message>
    <message>
        <source>Musician</source>
        <translation>Músico</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Candles and supplies</source>
        <translation>Velas y materiales</translation>
    </message>
    <message>
        <source>Greeter and sign-in</source>
        <translation>Recepción y registro</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Sign language interpreter</source>
        <translation>Intérprete de lengua de señas</translation>
    </message>
    <message>
        <source>Accessibility support</source>
        <translation>Apoyo de accesibilidad</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado de niños</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Scout</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Mensajero</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>Livestreamer</source>
        <translation>Transmisión en vivo</translation>
    </message>
    <message>
        <source>Legal contact</source>
        <translation>Contacto legal</translation>
    </message>
    <message>
        <source>Water and food</source>
        <translation>Agua y comida</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Picket captain</source>
        <translation>Capitán de piquete</translation>
    </message>
    <message>
        <source>Floor captain</source>
        <translation>Capitán de planta</translation>
    </message>
    <message>
        <source>Lobby team lead</source>
        <translation>Jefe de equipo de cabildeo</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>Quien toma notas</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Cronometrador</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Academics</source>
        <translation>Académicos</translation>
    </message>
    <message>
        <source>Own count</source>
        <translation>Recuento propio</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactamente</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Menos de</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of records, the field that refers</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Keep as is</source>
        <translation>Conservar tal cual</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Identificador del registro</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>ID from another program</source>
        <translation>Identificador en otro programa</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>Campo para la columna %1</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation>No reconocida</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Deducida</translation>
    </message>
    <message>
        <source>%1 filled, %2 empty</source>
        <translation>Con valor: %1; vacías: %2</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Required but missing: %1. Choose a column for each.</source>
        <translation>Falta lo obligatorio: %1. Elija una columna para cada campo.</translation>
    </message>
    <message numerus="yes">
        <source>Recognized %1 of %n column(s).</source>
        <translation>
            <numerusform>Reconocida: %1 de %n columna.</numerusform>
            <numerusform>Reconocidas: %1 de %n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrecognized columns are kept with each record and included in exports.</source>
        <translation>Las columnas no reconocidas se conservan con cada registro y se incluyen al exportar.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>another chapter</source>
        <translation>otro capítulo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Several people changed this field before seeing each other&apos;s change. All values are kept until someone resolves the conflict. Other chapters receive the decision with your next bundle.</source>
        <translation>Varias personas cambiaron este campo sin haber visto el cambio de las demás. Todos los valores se conservan hasta que alguien resuelva el conflicto. Los otros capítulos reciben la decisión con su próximo paquete.</translation>
    </message>
    <message>
        <source>One person deleted this record while another changed it. It stays visible until someone resolves the conflict.</source>
        <translation>Una persona eliminó este registro mientras otra lo cambiaba. Sigue visible hasta que alguien resuelva el conflicto.</translation>
    </message>
    <message>
        <source>This record was joined into %1. Someone who had not seen the join then changed it.</source>
        <translation>Este registro se unió a %1. Después lo cambió alguien que no había visto la unión.</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>Valor nuevo: %1</translation>
    </message>
    <message>
        <source>The record is deleted. You can restore it later.</source>
        <translation>El registro se elimina. Podrá recuperarlo más tarde.</translation>
    </message>
    <message>
        <source>The record is kept with all its values.</source>
        <translation>El registro se conserva con todos sus valores.</translation>
    </message>
    <message>
        <source>%1 keeps its value: %2</source>
        <translation>%1 conserva su valor: %2</translation>
    </message>
    <message>
        <source>%1 gets the later value: %2</source>
        <translation>%1 recibe el valor posterior: %2</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>&amp;Undo last decision</source>
        <translation>&amp;Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Revisar conflictos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>All conflicts are resolved.</source>
        <translation>Todos los conflictos están resueltos.</translation>
    </message>
    <message>
        <source>There are no conflicts. A conflict occurs when two people change the same field before seeing each other&apos;s change. Conflicts are listed here after a merge or an import.</source>
        <translation>No hay conflictos. Un conflicto surge cuando dos personas cambian el mismo campo sin haber visto cada una el cambio de la otra. Los conflictos aparecen aquí después de incorporar un paquete o de importar un archivo.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>&amp;1  Keep mine</source>
        <translation>&amp;1  Conservar lo mío</translation>
    </message>
    <message>
        <source>&amp;1  Keep current value</source>
        <translation>&amp;1  Conservar el valor actual</translation>
    </message>
    <message>
        <source>&amp;2  Use theirs</source>
        <translation>&amp;2  Usar lo suyo</translation>
    </message>
    <message>
        <source>&amp;2  Use other value</source>
        <translation>&amp;2  Usar el otro valor</translation>
    </message>
    <message>
        <source>&amp;3  Use newest</source>
        <translation>&amp;3  Usar lo más nuevo</translation>
    </message>
    <message>
        <source>&amp;4  Skip</source>
        <translation>&amp;4  Omitir</translation>
    </message>
    <message>
        <source>Leave this conflict unresolved for now. All values are kept.</source>
        <translation>Dejar este conflicto sin resolver por ahora. Todos los valores se conservan.</translation>
    </message>
    <message>
        <source>The other values changed in this record are resolved the same way.</source>
        <translation>Los demás valores que se cambiaron en este registro se resuelven igual.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>valor actual</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>el más nuevo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Value before the conflict</source>
        <translation>Valor antes del conflicto</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>Resolve conflict: %1, %2</source>
        <comment>record, field</comment>
        <translation>Resolver conflicto: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n conflict(s)</source>
        <translation>
            <numerusform>Resolver %n conflicto</numerusform>
            <numerusform>Resolver %n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolving conflicts</source>
        <translation>Resolviendo conflictos</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); the first %1 are listed.</source>
        <translation>
            <numerusform>%n conflicto; se muestran los primeros %1.</numerusform>
            <numerusform>%n conflictos; se muestran los primeros %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve.</source>
        <translation>
            <numerusform>%n conflicto por resolver.</numerusform>
            <numerusform>%n conflictos por resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is read-only, so conflicts cannot be resolved.</source>
        <translation>Este archivo es de solo lectura, así que no se pueden resolver conflictos.</translation>
    </message>
    <message>
        <source>&amp;Do the same for all others</source>
        <translation>Lo &amp;mismo con todos los demás</translation>
    </message>
    <message>
        <source>Restore the value that was shown before. The conflict stays resolved; edit the field if you want the other value.</source>
        <translation>Recupera el valor que se veía antes. El conflicto sigue resuelto; cambie el campo si quiere el otro valor.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The encoding “%1” is not supported.</source>
        <translation>La codificación «%1» no es compatible.</translation>
    </message>
    <message>
        <source>Use UTF-8, UTF-16 or windows-1252, or let the program detect the encoding.</source>
        <translation>Use UTF-8, UTF-16, windows-1252 o deje que se encuentre la codificación.</translation>
    </message>
    <message>
        <source>Encoding %1: %2</source>
        <translation>Codificación %1: %2</translation>
    </message>
    <message>
        <source>Encoding %1: chosen by you.</source>
        <translation>Codificación %1: elegida por usted.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Delimiter %1: chosen by you.</source>
        <translation>Separador %1: elegido por usted.</translation>
    </message>
    <message>
        <source>Delimiter %1: specified by the first line.</source>
        <translation>Separador %1: lo dice la primera línea.</translation>
    </message>
    <message>
        <source>The file has only one column, so it needs no delimiter.</source>
        <translation>Solo hay una columna, así que no hace falta separador.</translation>
    </message>
    <message>
        <source>Delimiter %1: gives the rows the most consistent number of cells.</source>
        <translation>Separador %1: da a las filas el número de celdas más uniforme.</translation>
    </message>
    <message>
        <source>Header in row %1: chosen by you.</source>
        <translation>Encabezado en la fila %1: elegido por usted.</translation>
    </message>
    <message>
        <source>No header: chosen by you.</source>
        <translation>Sin encabezado: elegido por usted.</translation>
    </message>
    <message>
        <source>The row below the header is part of the header, not data.</source>
        <translation>La fila bajo el encabezado lo continúa y no son datos.</translation>
    </message>
    <message>
        <source>The file has a byte order mark.</source>
        <translation>El archivo tiene una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation>Uno de cada dos bytes es cero, como en UTF-16.</translation>
    </message>
    <message>
        <source>The file contains only ASCII characters.</source>
        <translation>El archivo solo contiene caracteres ASCII.</translation>
    </message>
    <message>
        <source>All characters are valid UTF-8.</source>
        <translation>Todos los caracteres son UTF-8 válido.</translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8.</source>
        <translation>Casi todos los caracteres son UTF-8 válido.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it is read as Windows text.</source>
        <translation>El archivo no es UTF-8, así que se lee como texto de Windows.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Row %1 contains the names of known columns.</source>
        <translation>La fila %1 contiene nombres de columnas conocidas.</translation>
    </message>
    <message>
        <source>Row %1 contains values like the rows below it, so the file has no header.</source>
        <translation>La fila %1 ya contiene valores como las siguientes, así que no hay encabezado.</translation>
    </message>
    <message>
        <source>The header is in row %1, below other text.</source>
        <translation>El encabezado está en la fila %1, debajo de otro texto.</translation>
    </message>
    <message>
        <source>The first row is used as the header.</source>
        <translation>La primera fila se toma como encabezado.</translation>
    </message>
    <message>
        <source>The row that starts on line %1 is too long: more than 256 MB or a million cells.</source>
        <translation>La fila que empieza en la línea %1 es demasiado larga para una tabla: más de 256 MB o un millón de celdas.</translation>
    </message>
    <message>
        <source>Check that the file is a table, and choose its delimiter and line ends yourself.</source>
        <translation>Compruebe que el archivo es una tabla y elija a mano el separador y los fines de línea.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save the sheet as CSV (UTF-8), and choose that file.</source>
        <translation>Ábralo en una hoja de cálculo, guarde la hoja como CSV (UTF-8) y elija ese archivo.</translation>
    </message>
    <message>
        <source>Choose a file with rows of text, such as a CSV file.</source>
        <translation>Elija un archivo con filas de texto, como un CSV.</translation>
    </message>
    <message>
        <source>“%1” is a workbook (xlsx, ods, numbers) or another zip file, not a text table.</source>
        <translation>«%1» es un libro de cálculo (xlsx, ods, numbers) u otro archivo zip, no una tabla de texto.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook (xls) or another Office file, not a text table.</source>
        <translation>«%1» es un libro antiguo de Excel (xls) u otro archivo de Office, no una tabla de texto.</translation>
    </message>
    <message>
        <source>“%1” is a database, not a text table.</source>
        <translation>«%1» es una base de datos, no una tabla de texto.</translation>
    </message>
    <message>
        <source>If it is a chapter file, open it or export it as CSV.</source>
        <translation>Si es un archivo de capítulo, ábralo o expórtelo antes como CSV.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a text table.</source>
        <translation>«%1» es un PDF, no una tabla de texto.</translation>
    </message>
    <message>
        <source>Ask for the list as a spreadsheet, and save it as CSV.</source>
        <translation>Pida la lista como hoja de cálculo y guárdela como CSV.</translation>
    </message>
    <message>
        <source>“%1” is a compressed archive, not a text table.</source>
        <translation>«%1» es un archivo comprimido, no una tabla de texto.</translation>
    </message>
    <message>
        <source>Unpack it and choose the CSV file inside.</source>
        <translation>Descomprímalo y elija el archivo CSV que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a picture or a formatted document, not a text table.</source>
        <translation>«%1» es una imagen o un documento con formato, no una tabla de texto.</translation>
    </message>
    <message>
        <source>“%1” is a web page or XML, not a text table, despite its file name.</source>
        <translation>«%1» es una página web o XML, no una tabla de texto, termine como termine su nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions, and close it in other programs.</source>
        <translation>Revise los permisos del archivo y ciérrelo en otros programas.</translation>
    </message>
    <message>
        <source>Reading “%1” failed: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Copy the file to this computer&apos;s disk and try again.</source>
        <translation>Copie el archivo al disco de esta computadora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This cell starts with a quotation mark that is never closed. The mark was read as part of the text.</source>
        <translation>Una comilla abre esta celda y ninguna la cierra. Se leyó como parte del texto.</translation>
    </message>
    <message>
        <source>Check this row. Remove the mark or close it.</source>
        <translation>Revise esta fila. Quite la comilla o ciérrela.</translation>
    </message>
    <message>
        <source>This cell has text after its closing quotation mark. All of it was read.</source>
        <translation>El texto de esta celda sigue después de la comilla de cierre. Se leyó todo.</translation>
    </message>
    <message>
        <source>Check this row. Double any quotation marks inside a quoted cell.</source>
        <translation>Revise esta fila. Escriba dobles las comillas dentro de una celda entrecomillada.</translation>
    </message>
    <message>
        <source>This cell contains a lone carriage return, which was read as part of the text.</source>
        <translation>Esta celda contiene un retorno de carro suelto, que se leyó como parte del texto.</translation>
    </message>
    <message>
        <source>Check whether a new row should start there.</source>
        <translation>Compruebe si ahí debería empezar otra fila.</translation>
    </message>
    <message>
        <source>This cell contains zero bytes (%1), which are invalid in text. Each was read as “�”.</source>
        <translation>Esta celda contiene bytes cero (%1), que no son válidos en un texto. Cada uno se leyó como «�».</translation>
    </message>
    <message>
        <source>Check this cell, or export the file again: it may be damaged.</source>
        <translation>Revise esta celda o exporte de nuevo el archivo: puede estar dañado.</translation>
    </message>
    <message>
        <source>This cell contains bytes (%1) that are invalid in the file&apos;s encoding. Each was read as “�”.</source>
        <translation>Esta celda contiene bytes (%1) que no son válidos en la codificación del archivo. Cada uno se leyó como «�».</translation>
    </message>
    <message>
        <source>If letters with accents look wrong, choose another encoding.</source>
        <translation>Si las letras con acento se ven mal, elija otra codificación.</translation>
    </message>
    <message>
        <source>This row has fewer cells (%1) than the header (%2).</source>
        <translation>Esta fila tiene menos celdas (%1) que el encabezado (%2).</translation>
    </message>
    <message>
        <source>Check that no cell in the middle is missing. The missing cells at the end were read as blank.</source>
        <translation>Compruebe que no falte ninguna celda en medio. Las que faltan al final se leyeron como vacías.</translation>
    </message>
    <message>
        <source>This row has more cells (%1) than the header (%2).</source>
        <translation>Esta fila tiene más celdas (%1) que el encabezado (%2).</translation>
    </message>
    <message>
        <source>Put quotation marks around a cell that contains the delimiter.</source>
        <translation>Ponga entre comillas una celda que contenga el separador.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this kind are not listed: %1</source>
        <translation>
            <numerusform>%n problema más de este tipo no aparece en la lista: %1</numerusform>
            <numerusform>%n problemas más de este tipo no aparecen en la lista: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>No se pudo escribir la tabla: %1.</translation>
    </message>
    <message>
        <source>Free up disk space or choose another folder, then try again.</source>
        <translation>Libere espacio en el disco o elija otra carpeta, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DateColumn</name>
    <message>
        <source>The column is empty.</source>
        <translation>La columna está vacía.</translation>
    </message>
    <message>
        <source>Every date is unambiguous.</source>
        <translation>Todas las fechas son inequívocas.</translation>
    </message>
    <message>
        <source>Some cells are not dates; all others are unambiguous.</source>
        <translation>Algunas celdas no son fechas; las demás son inequívocas.</translation>
    </message>
    <message>
        <source>Day and month are 12 or less in every date; read month first, as in the United States. Please check.</source>
        <translation>El día y el mes son 12 o menos en todas las fechas; se leyó primero el mes, como en Estados Unidos. Revíselo.</translation>
    </message>
    <message>
        <source>The month comes first: “%1” cannot be read any other way.</source>
        <translation>El mes va primero: «%1» no se puede leer de otra manera.</translation>
    </message>
    <message>
        <source>The month comes first in most dates, but not in “%1”.</source>
        <translation>El mes va primero en la mayoría de las fechas, pero no en «%1».</translation>
    </message>
    <message>
        <source>The day comes first: “%1” cannot be read any other way.</source>
        <translation>El día va primero: «%1» no se puede leer de otra manera.</translation>
    </message>
    <message>
        <source>The day comes first in most dates, but not in “%1”.</source>
        <translation>El día va primero en la mayoría de las fechas, pero no en «%1».</translation>
    </message>
    <message>
        <source>Numbers such as %1 are spreadsheet date numbers.</source>
        <translation>Números como %1 son números de fecha de hoja de cálculo.</translation>
    </message>
    <message>
        <source>Numbers such as %1 are seconds since 1970, in UTC.</source>
        <translation>Números como %1 son segundos desde 1970, en UTC.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Save this record (Ctrl+Enter)</source>
        <translation>Guardar este registro (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Not saved yet. Press Ctrl+Enter to save.</source>
        <translation>Aún no se ha guardado. Presione Ctrl+Intro para guardarlo.</translation>
    </message>
    <message>
        <source>Deleted. You can restore it.</source>
        <translation>Eliminado. Puede recuperarlo.</translation>
    </message>
    <message>
        <source>Select a record in the list to see it here.</source>
        <translation>Elija un registro de la lista para verlo aquí.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Known to be none</source>
        <translation>Se sabe que no hay</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Se importó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>Se añadió %n registro.</numerusform>
            <numerusform>Se añadieron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>Se cambió %n registro.</numerusform>
            <numerusform>Se cambiaron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) contained nothing new.</source>
        <translation>
            <numerusform>%n fila no tenía nada nuevo.</numerusform>
            <numerusform>%n filas no tenían nada nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) repaired.</source>
        <translation>
            <numerusform>Se reparó %n celda.</numerusform>
            <numerusform>Se repararon %n celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) may duplicate existing ones. Check them.</source>
        <translation>
            <numerusform>%n registro nuevo puede ser duplicado de uno existente. Revíselo.</numerusform>
            <numerusform>%n registros nuevos pueden ser duplicados de otros existentes. Revíselos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): changed both here and in the file. Both values are kept; review the conflicts.</source>
        <translation>
            <numerusform>%n conflicto: se cambió aquí y también en el archivo. Se conservan ambos valores; revise los conflictos.</numerusform>
            <numerusform>%n conflictos: se cambiaron aquí y también en el archivo. Se conservan ambos valores; revise los conflictos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected. Save them, correct them (each row states the reason), and import that file.</source>
        <translation>
            <numerusform>%n fila rechazada. Guárdela, corríjala (la fila indica el motivo) e importe ese archivo.</numerusform>
            <numerusform>%n filas rechazadas. Guárdelas, corríjalas (cada fila indica el motivo) e importe ese archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Include people who share an &amp;address or phone number</source>
        <translation>Incluir a quienes comparten dirección o &amp;teléfono</translation>
    </message>
    <message>
        <source>&amp;Undo last join</source>
        <translation>&amp;Deshacer la última unión</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>Pares de registros</translation>
    </message>
    <message>
        <source>&amp;Search in</source>
        <translation>&amp;Buscar en</translation>
    </message>
    <message>
        <source>These are &amp;one person, not two people in one household</source>
        <translation>Son &amp;una sola persona, no dos personas del mismo hogar</translation>
    </message>
    <message>
        <source>&amp;1  Join, keep left</source>
        <translation>&amp;1  Unir, queda la izquierda</translation>
    </message>
    <message>
        <source>&amp;2  Join, keep right</source>
        <translation>&amp;2  Unir, queda la derecha</translation>
    </message>
    <message>
        <source>&amp;3  Not the same person</source>
        <translation>&amp;3  No es la misma persona</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>Campos de ambos registros</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Leave both records unchanged. The pair will be suggested again next time.</source>
        <translation>Dejar ambos registros sin cambios. El par se volverá a sugerir la próxima vez.</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two records</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Searching for possible duplicates…</source>
        <translation>Buscando posibles duplicados…</translation>
    </message>
    <message>
        <source>No possible duplicates left.</source>
        <translation>No quedan posibles duplicados.</translation>
    </message>
    <message>
        <source>No possible duplicates found.</source>
        <translation>No se encontraron posibles duplicados.</translation>
    </message>
    <message>
        <source>Keep left: %1
Keep right: %2</source>
        <translation>Si queda la izquierda: %1
Si queda la derecha: %2</translation>
    </message>
    <message>
        <source>Nothing is copied from the other record.</source>
        <translation>No se copia nada del otro registro.</translation>
    </message>
    <message>
        <source>%1 will be copied from the other record.</source>
        <comment>names of fields</comment>
        <translation>Del otro registro se copiará: %1.</translation>
    </message>
    <message>
        <source>The other record&apos;s %1 will stay visible in the joined record.</source>
        <comment>names of fields</comment>
        <translation>Lo demás del otro registro (%1) seguirá visible en el registro unido.</translation>
    </message>
    <message>
        <source>Join %1 into %2</source>
        <translation>Unir %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>The %n most likely pair(s)</source>
        <translation>
            <numerusform>%n par, el más probable</numerusform>
            <numerusform>Los %n pares más probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Decision-makers</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Acusación</translation>
    </message>
    <message>
        <source>Allegations</source>
        <translation>Acusaciones</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Puesto asignado</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Puestos asignados</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Coaliciones</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Exigencias</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Convocante</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Convocantes</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Event of record</source>
        <translation>Hecho registrado</translation>
    </message>
    <message>
        <source>Events of record</source>
        <translation>Hechos registrados</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Scale claim</source>
        <translation>Cifra de alcance</translation>
    </message>
    <message>
        <source>Scale claims</source>
        <translation>Cifras de alcance</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation>Prueba de estructura</translation>
    </message>
    <message>
        <source>Structure tests</source>
        <translation>Pruebas de estructura</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Turnout claim</source>
        <translation>Cifra de asistencia</translation>
    </message>
    <message>
        <source>Turnout claims</source>
        <translation>Cifras de asistencia</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Redacciones</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The example table %1 has a row that cannot be read: %2</source>
        <translation>El ejemplo incluido %1 tiene una fila que no se puede leer: %2</translation>
    </message>
    <message>
        <source>Please report this error. Your own files are not affected.</source>
        <translation>Comuníquelo, por favor; sus propios archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>Example chapter (partly fictional)</source>
        <translation>Capítulo de ejemplo (en parte ficticio)</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Open or start a chapter file first, then drop the list again.</source>
        <translation>Primero abra o empiece un archivo de capítulo y suelte la lista de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a text table, not a chapter file. Import it instead?</source>
        <translation>%1 es una tabla de texto, no un archivo de capítulo. ¿Importarla?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1 is a bundle from another chapter. Open or create the chapter file to merge it into.</source>
        <translation>%1 es un paquete de otro capítulo. Abra o cree el archivo de capítulo con el que se debe combinar.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Import a table or a bundle</source>
        <translation>Importar una tabla o un paquete</translation>
    </message>
    <message>
        <source>Tables and bundles (*.csv *.tsv *.txt *.gsbundle *.zip);;All files (*)</source>
        <translation>Tablas y paquetes (*.csv *.tsv *.txt *.gsbundle *.zip);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Only records shown in the &amp;list</source>
        <translation>Solo los registros que muestra la &amp;lista</translation>
    </message>
    <message>
        <source>Another &amp;program or chapter (exact values)</source>
        <translation>Otro &amp;programa o capítulo (valores exactos)</translation>
    </message>
    <message>
        <source>A &amp;spreadsheet (Excel, LibreOffice)</source>
        <translation>Una &amp;hoja de cálculo (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of records, how many</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The file will contain personal data: %1.</source>
        <translation>El archivo contendrá datos personales: %1.</translation>
    </message>
    <message>
        <source>A file with this name already exists and will be replaced.</source>
        <translation>Ya existe un archivo con este nombre y será reemplazado.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tablas de texto (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n fila escrita en %1.</numerusform>
            <numerusform>%n filas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Kinds as written</source>
        <translation>Tipos tal como se escribieron</translation>
    </message>
    <message>
        <source>Kinds claimed by others</source>
        <translation>Tipos según otros</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Exigencias</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time as written</source>
        <translation>Hora tal como se escribió</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place as written</source>
        <translation>Lugar tal como se escribió</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Kinds of target sites</source>
        <translation>Tipos de sitios objetivo</translation>
    </message>
    <message>
        <source>Target sites</source>
        <translation>Sitios objetivo</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Teoría del cambio</translation>
    </message>
    <message>
        <source>Instructions for participants</source>
        <translation>Instrucciones para participantes</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Turnout goal</source>
        <translation>Meta de asistencia</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome as written</source>
        <translation>Resultado tal como se escribió</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Metas alcanzadas</translation>
    </message>
    <message>
        <source>Goals reached, as written</source>
        <translation>Metas alcanzadas, tal como se escribió</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Lead figures</source>
        <translation>Figuras principales</translation>
    </message>
    <message>
        <source>Purge contacts on</source>
        <translation>Eliminar los contactos el</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Decision-maker as written</source>
        <translation>Destinatario tal como se escribió</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Estado a fecha de</translation>
    </message>
    <message>
        <source>Status as written</source>
        <translation>Estado tal como se escribió</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Entregada por</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>Nombre de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <source>Claimant as written</source>
        <translation>Quién lo afirma, tal como se escribió</translation>
    </message>
    <message>
        <source>Claimant organization</source>
        <translation>Organización que lo afirma</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Afirmado el</translation>
    </message>
    <message>
        <source>Corroboration</source>
        <translation>Corroboración</translation>
    </message>
    <message>
        <source>Corroboration as written</source>
        <translation>Corroboración tal como se escribió</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Juzgado por</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Person as written</source>
        <translation>Persona tal como se escribió</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Punto de encuentro</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>Releva a</translation>
    </message>
    <message>
        <source>Phone on the day</source>
        <translation>Teléfono ese día</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Dirigida por</translation>
    </message>
    <message>
        <source>Kinds of targets</source>
        <translation>Tipos de objetivos</translation>
    </message>
    <message>
        <source>Ask of each target</source>
        <translation>Petición a cada objetivo</translation>
    </message>
    <message>
        <source>Ask as written</source>
        <translation>Petición tal como se escribió</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Held responsible</source>
        <translation>Responsable señalado</translation>
    </message>
    <message>
        <source>Held responsible, as written</source>
        <translation>Responsable señalado, tal como se escribió</translation>
    </message>
    <message>
        <source>Caught on video</source>
        <translation>Grabado en video</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>Age at the time</source>
        <translation>Edad en ese momento</translation>
    </message>
    <message>
        <source>Family consent</source>
        <translation>Consentimiento de la familia</translation>
    </message>
    <message>
        <source>Family contact</source>
        <translation>Contacto de la familia</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Formada</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Disuelta</translation>
    </message>
    <message>
        <source>Member list is complete</source>
        <translation>La lista de miembros está completa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Inferred fields</source>
        <translation>Campos deducidos</translation>
    </message>
    <message>
        <source>IDs in other programs</source>
        <translation>Identificadores en otros programas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>What was conceded</source>
        <translation>Qué se concedió</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptada</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Publisher as written</source>
        <translation>Editor tal como se escribió</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Host as written</source>
        <translation>Convocante tal como se escribió</translation>
    </message>
    <message>
        <source>Role as written</source>
        <translation>Función tal como se escribió</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Consta en</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Done by, as written</source>
        <translation>Hecho por, tal como se escribió</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Hecho a</translation>
    </message>
    <message>
        <source>Means used</source>
        <translation>Medios utilizados</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>Arrestos</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Heridos</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Muertes</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To, as written</source>
        <translation>A, tal como se escribió</translation>
    </message>
    <message>
        <source>From, as written</source>
        <translation>De, tal como se escribió</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado federal</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Permit authority</source>
        <translation>Autoridad de permisos</translation>
    </message>
    <message>
        <source>Target site</source>
        <translation>Lugar objetivo</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Acceso sin escalones</translation>
    </message>
    <message>
        <source>Accessibility, restrooms and exits</source>
        <translation>Accesibilidad, baños y salidas</translation>
    </message>
    <message>
        <source>Address visible to</source>
        <translation>Dirección visible para</translation>
    </message>
    <message>
        <source>Parent organization</source>
        <translation>Organización matriz</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Home location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversario</translation>
    </message>
    <message>
        <source>Placeholder for unnamed groups</source>
        <translation>Representa a grupos sin nombre</translation>
    </message>
    <message>
        <source>Stance as of</source>
        <translation>Postura a fecha de</translation>
    </message>
    <message>
        <source>Basis for the stance</source>
        <translation>Fundamento de la postura</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Other spellings and names</source>
        <translation>Otras grafías y nombres</translation>
    </message>
    <message>
        <source>Office or title</source>
        <translation>Cargo o título</translation>
    </message>
    <message>
        <source>Public figure</source>
        <translation>Figura pública</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>Otros correos</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>Workplace or school</source>
        <translation>Trabajo o escuela</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto de trabajo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Se puede contactar</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentimiento dado el</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Collected via</source>
        <translation>Recogido por</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recogido por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Responder as written</source>
        <translation>Quién responde, tal como se escribió</translation>
    </message>
    <message>
        <source>Responder&apos;s role</source>
        <translation>Función de quien responde</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>Se suma a</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Qué se dijo o hizo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Número de</translation>
    </message>
    <message>
        <source>Subject as written</source>
        <translation>Tema tal como se escribió</translation>
    </message>
    <message>
        <source>Number as written</source>
        <translation>Número tal como se escribió</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Speaker as written</source>
        <translation>Orador tal como se escribió</translation>
    </message>
    <message>
        <source>Speaker&apos;s role</source>
        <translation>Función del orador</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dijeron que sí</translation>
    </message>
    <message>
        <source>Goal (percent)</source>
        <translation>Meta (porcentaje)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unidad de medida</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lo trae</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel de objetivo</translation>
    </message>
    <message>
        <source>Represents a whole class</source>
        <translation>Representa a toda una clase</translation>
    </message>
    <message>
        <source>Role on the opposing side</source>
        <translation>Función en el lado opuesto</translation>
    </message>
    <message>
        <source>Response to the ask</source>
        <translation>Respuesta a la petición</translation>
    </message>
    <message>
        <source>Response as of</source>
        <translation>Respuesta a fecha de</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Palanca</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Template item</source>
        <translation>Elemento de plantilla</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Days before the action</source>
        <translation>Días antes de la acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner as written</source>
        <translation>Responsable tal como se escribió</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Head count as of</source>
        <translation>Número de personas a fecha de</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Mostly minors</source>
        <translation>Mayormente menores</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Discurso indirecto</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Dicho el</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Known to be none</source>
        <translation>Se sabe que no hay</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 *</source>
        <comment>caption of a field that must be filled</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Mark %1 as not recorded, known to be none, or withheld</source>
        <translation>Marcar %1 como sin registrar, se sabe que no hay o retenido</translation>
    </message>
    <message>
        <source>Mark as not recorded, known to be none, or withheld (or right-click the field)</source>
        <translation>Marcar como sin registrar, se sabe que no hay o retenido (también con clic derecho en el campo)</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Chapter files (*.groundswell)</source>
        <translation>Archivos de capítulo (*.groundswell)</translation>
    </message>
    <message>
        <source>Save the chapter file as</source>
        <translation>Guardar el archivo de capítulo como</translation>
    </message>
    <message>
        <source>Open a chapter file</source>
        <translation>Abrir un archivo de capítulo</translation>
    </message>
    <message>
        <source>Chapter files (*.groundswell);;All files (*)</source>
        <translation>Archivos de capítulo (*.groundswell);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the rescue copy as</source>
        <translation>Guardar la copia de rescate como</translation>
    </message>
    <message>
        <source>-rescued</source>
        <translation>-rescatado</translation>
    </message>
    <message>
        <source>Rescuing</source>
        <translation>Rescatando</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) were saved in %1. The damaged file was not changed.</source>
        <translation>
            <numerusform>Se guardó %n registro en %1, sin pérdidas. El archivo dañado no se cambió.</numerusform>
            <numerusform>Se guardaron los %n registros en %1. El archivo dañado no se cambió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved in %1. At least %2 were lost, and values or parts of the history may be missing. The damaged file was not changed.</source>
        <translation>
            <numerusform>Se guardó %n registro en %1. Se perdieron al menos %2, y pueden faltar valores o partes del historial. El archivo dañado no se cambió.</numerusform>
            <numerusform>Se guardaron %n registros en %1. Se perdieron al menos %2, y pueden faltar valores o partes del historial. El archivo dañado no se cambió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the rescue copy</source>
        <translation>Abrir la copia de rescate</translation>
    </message>
    <message>
        <source>Cancelled. No rescue copy was made.</source>
        <translation>Cancelado. No se hizo ninguna copia de rescate.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo un respaldo</translation>
    </message>
    <message>
        <source>Everything is saved automatically. A copy is now at %1.</source>
        <translation>Todo se guarda automáticamente. Ahora hay una copia en %1.</translation>
    </message>
    <message>
        <source>Creating the example</source>
        <translation>Creando el ejemplo</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar (|)</source>
        <translation>Barra vertical (|)</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Update it from the file</source>
        <translation>Actualizarlo con los datos del archivo</translation>
    </message>
    <message>
        <source>Fill in only what is not recorded yet</source>
        <translation>Completar solo lo que aún no está registrado</translation>
    </message>
    <message>
        <source>Leave it unchanged</source>
        <translation>Dejarlo sin cambios</translation>
    </message>
    <message>
        <source>If a record already exists</source>
        <translation>Si el registro ya existe</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind of &amp;record</source>
        <translation>&amp;Tipo de registro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>0 means that the file has no header row.</source>
        <translation>0 significa que el archivo no tiene fila de encabezado.</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>Codificació&amp;n</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sepa&amp;rador</translation>
    </message>
    <message>
        <source>&amp;Quote character</source>
        <translation>Co&amp;millas</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (deducido)</translation>
    </message>
    <message>
        <source>Guess from the columns</source>
        <translation>Deducir de las columnas</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another file.</source>
        <translation>No se pudo leer este archivo. Elija otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>delimiter: %1</source>
        <translation>separador: %1</translation>
    </message>
    <message>
        <source>encoding: %1</source>
        <translation>codificación: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>encabezado en la fila %1</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>sin fila de encabezado</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>Choose an&amp;other file…</source>
        <translation>Elegir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>If a record &amp;already exists</source>
        <translation>Si el re&amp;gistro ya existe</translation>
    </message>
    <message>
        <source>Header ro&amp;w</source>
        <translation>Fila de enca&amp;bezado</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Actions and their preparation</source>
        <translation>Acciones y su preparación</translation>
    </message>
    <message>
        <source>People and pledges</source>
        <translation>Personas y compromisos</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>Demands and answers</source>
        <translation>Exigencias y respuestas</translation>
    </message>
    <message>
        <source>What happened and who says so</source>
        <translation>Qué ocurrió y quién lo dice</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>A chapter file contains everything that your chapter records: actions, pledges, demands, organizations, places, people, and statements with their sources. Use the list on the left to go to the records you need most; “All records” leads to the rest.</source>
        <translation>Un archivo de capítulo contiene todo lo que su capítulo registra: acciones, compromisos, exigencias, organizaciones, lugares, personas y declaraciones con sus fuentes. Use la lista de la izquierda para ir a los registros que más necesita; «Todos los registros» lleva a los demás.</translation>
    </message>
    <message>
        <source>Entering records</source>
        <translation>Introducir registros</translation>
    </message>
    <message>
        <source>Select a row and edit its fields on the right. Each field is saved when you leave it, and Ctrl+Z undoes any step, even after the program was closed. Save a new record (Ctrl+N) with Ctrl+Enter. Right-click a field to record that there is no value, or that it is withheld; an empty field means that it is not known.</source>
        <translation>Elija una fila y edite sus campos a la derecha. Cada campo se guarda al salir de él, y Ctrl+Z deshace cualquier paso, incluso después de cerrar el programa. Guarde un registro nuevo (Ctrl+N) con Ctrl+Intro. Haga clic derecho en un campo para anotar que no hay valor o que está retenido; un campo vacío significa que no se sabe.</translation>
    </message>
    <message>
        <source>Finding records</source>
        <translation>Buscar registros</translation>
    </message>
    <message>
        <source>Ctrl+F searches all records; accents and the format of phone numbers do not matter. The slash key filters the current list. Esc clears both.</source>
        <translation>Ctrl+F busca en todos los registros; no importan los acentos ni el formato de los números de teléfono. La barra (/) filtra la lista actual. Esc borra ambos.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Drop a CSV file on the window, or press Ctrl+I. You see how each column is read and what will happen to each row before anything is changed. The whole import is one step that you can undo.</source>
        <translation>Suelte un archivo CSV en la ventana o pulse Ctrl+I. Antes de cambiar nada verá cómo se lee cada columna y qué pasará con cada fila. Toda la importación es un solo paso que puede deshacer.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Ctrl+E writes a list to a CSV file. Nothing leaves this computer unless you export it.</source>
        <translation>Ctrl+E escribe una lista en un archivo CSV. Nada sale de esta computadora si usted no lo exporta.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Aún no hay cambios.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>time of a step, what was done</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Registro creado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>%1
before: %2
after: %3</source>
        <comment>field, value, value</comment>
        <translation>%1
antes: %2
después: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Row %1 has the same ID in another program.</source>
        <translation>La fila %1 tiene el mismo identificador en otro programa.</translation>
    </message>
    <message>
        <source>Row %1 has the same name.</source>
        <translation>La fila %1 tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address and first name.</source>
        <translation>La fila %1 tiene el mismo correo y nombre.</translation>
    </message>
    <message>
        <source>Row %1 has the same phone number and first name.</source>
        <translation>La fila %1 tiene el mismo teléfono y nombre.</translation>
    </message>
    <message>
        <source>Row %1 has the same name and ZIP code.</source>
        <translation>La fila %1 tiene el mismo nombre y código postal.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>Fill in “%1”, or choose the column that has it.</source>
        <translation>Rellene «%1» o diga qué columna lo contiene.</translation>
    </message>
    <message>
        <source>The header contains a known name of “%1”.</source>
        <translation>El encabezado contiene un nombre conocido de «%1».</translation>
    </message>
    <message>
        <source>The name that %1 uses.</source>
        <translation>Así lo llama %1.</translation>
    </message>
    <message>
        <source>The name of the field.</source>
        <translation>El nombre del campo.</translation>
    </message>
    <message>
        <source>The caption of the field.</source>
        <translation>El título del campo.</translation>
    </message>
    <message>
        <source>A known name of this field in other files.</source>
        <translation>Un nombre conocido de este campo en otros archivos.</translation>
    </message>
    <message>
        <source>The ID of the record.</source>
        <translation>El identificador del registro.</translation>
    </message>
    <message>
        <source>The header says “%1”, but %2 of %3 values checked do not fit. Kept under its header.</source>
        <translation>El encabezado dice «%1», pero %2 de %3 valores revisados no encajan. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>%1 of %2 values look like %3.</source>
        <translation>%1 de %2 valores parecen %3.</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>correos electrónicos</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>teléfonos</translation>
    </message>
    <message>
        <source>ZIP codes</source>
        <translation>códigos postales</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados federales</translation>
    </message>
    <message>
        <source>The values look like dates of an unknown kind. Kept under its header.</source>
        <translation>Los valores parecen fechas, pero no se sabe cuáles. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>The values look like IDs of unknown records. Kept under its header.</source>
        <translation>Los valores parecen identificadores, pero no se sabe de quién. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>Written by the export; not a value.</source>
        <translation>Escrito por la exportación; no es un valor.</translation>
    </message>
    <message>
        <source>A column from another file, kept under its header.</source>
        <translation>Una columna de otro archivo, conservada bajo su encabezado.</translation>
    </message>
    <message>
        <source>Written beside rejected rows; not a value.</source>
        <translation>Escrito junto a filas rechazadas; no es un valor.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Elegido por usted.</translation>
    </message>
    <message>
        <source>Not imported, as you chose.</source>
        <translation>No se importa, como usted eligió.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>List the column names with inspect.</source>
        <translation>Busque los nombres de columna con inspect.</translation>
    </message>
    <message>
        <source>Not imported, as last time with these columns.</source>
        <translation>No se importa, como la última vez con estas columnas.</translation>
    </message>
    <message>
        <source>As last time with these columns.</source>
        <translation>Como la última vez con estas columnas.</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2.</source>
        <translation>«%1» no es un campo de %2.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>List the fields with: schema %1</source>
        <translation>Vea los campos con: schema %1</translation>
    </message>
    <message>
        <source>Another column is the ID. Kept under its header.</source>
        <translation>Otra columna ya es el identificador. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>Another column is the name. Kept under its header.</source>
        <translation>Otra columna ya es el nombre. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>“%1” is read from the column “%2”. Kept under its header.</source>
        <translation>«%1» se lee de la columna «%2». Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>A part of “%1”, but the file has no column for it. Kept under its header.</source>
        <translation>Una parte de «%1», que el archivo no tiene. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>First and last name have separate columns. Kept under its header.</source>
        <translation>El nombre y el apellido tienen columnas propias. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>An unknown column. Kept under its header.</source>
        <translation>No es una columna conocida aquí. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>%1 cannot be imported as it is. %2</source>
        <translation>%1 no se puede importar tal como está. %2</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation>Guarde una copia en otro lugar para cambiarla.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) refer to records that are not in this chapter file. They were kept.</source>
        <translation>
            <numerusform>%n identificador se refiere a un registro que no está en este archivo. Se conservó.</numerusform>
            <numerusform>%n identificadores se refieren a registros que no están en este archivo. Se conservaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import those records as well to make the links work.</source>
        <translation>Importe también esos registros; así funcionarán los vínculos.</translation>
    </message>
    <message numerus="yes">
        <source>No record is named “%1” (in %n row(s)). The name was kept under the column&apos;s header.</source>
        <translation>
            <numerusform>Ningún registro se llama «%1» (en %n fila). El nombre se conservó bajo el encabezado de la columna.</numerusform>
            <numerusform>Ningún registro se llama «%1» (en %n filas). El nombre se conservó bajo el encabezado de la columna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a record with this name, then import the file again to link them.</source>
        <translation>Añada un registro con este nombre e importe de nuevo el archivo para vincularlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) were skipped.</source>
        <translation>
            <numerusform>Se omitió %n fila vacía.</numerusform>
            <numerusform>Se omitieron %n filas vacías.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row repeats row %1, so it was imported once.</source>
        <translation>Esta fila repite la fila %1, así que se importó una sola vez.</translation>
    </message>
    <message>
        <source>New record, but it may be a duplicate. %1</source>
        <translation>Se importó como registro nuevo, pero puede ser un duplicado. %1</translation>
    </message>
    <message>
        <source>Compare the two records and join them if they are the same.</source>
        <translation>Compare los dos registros y únalos si son el mismo.</translation>
    </message>
    <message>
        <source>Row %1 is the same record.</source>
        <translation>El mismo registro ya está en la fila %1.</translation>
    </message>
    <message>
        <source>An earlier row is the same record.</source>
        <translation>Una fila anterior de la tabla ya es el mismo registro.</translation>
    </message>
    <message>
        <source>Delete one of the two rows, or clear the ID to import this one as another record.</source>
        <translation>Borre una de las dos filas, o vacíe el identificador para importar esta como otro registro.</translation>
    </message>
    <message>
        <source>This record was removed here and was not changed.</source>
        <translation>Este registro se eliminó aquí y no se cambió.</translation>
    </message>
    <message>
        <source>Restore the record first if you want it back.</source>
        <translation>Recupere primero el registro si quiere que vuelva.</translation>
    </message>
    <message>
        <source>If that is wrong, write the dates as year-month-day in the file and import it again.</source>
        <translation>Si está mal, escriba las fechas como año-mes-día en el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file contains no table.</source>
        <translation>El archivo no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>Choose another file, or choose the row with the column names.</source>
        <translation>Elija otro archivo o diga en qué fila están los nombres de columna.</translation>
    </message>
    <message>
        <source>The kind of records in this file could not be guessed.</source>
        <translation>No se pudo adivinar qué registros contiene este archivo.</translation>
    </message>
    <message>
        <source>Choose the kind of records, such as pledges or actions.</source>
        <translation>Elija qué registros son, por ejemplo compromisos o acciones.</translation>
    </message>
    <message>
        <source>None of the columns matches a field of %1.</source>
        <translation>Ninguna de las columnas corresponde a un campo de %1.</translation>
    </message>
    <message>
        <source>Choose the field for each column.</source>
        <translation>Elija el campo de cada columna.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Same ID in another program.</source>
        <translation>El mismo identificador en otro programa.</translation>
    </message>
    <message>
        <source>More than one record has this name.</source>
        <translation>Más de un registro tiene este nombre.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>El mismo nombre.</translation>
    </message>
    <message>
        <source>Could not write the rejected rows to %1: %2.</source>
        <translation>No se pudieron escribir las filas rechazadas en %1: %2.</translation>
    </message>
    <message>
        <source>Choose another folder for the file. Nothing was imported.</source>
        <translation>Elija otra carpeta para el archivo. No se importó nada.</translation>
    </message>
    <message>
        <source>More than one record is named “%1”.</source>
        <translation>Más de un registro se llama «%1».</translation>
    </message>
    <message>
        <source>Enter the record&apos;s ID instead of its name.</source>
        <translation>Escriba el identificador del registro en lugar de su nombre.</translation>
    </message>
    <message>
        <source>“%1” is not an ID.</source>
        <translation>«%1» no es un identificador.</translation>
    </message>
    <message>
        <source>Leave the cell empty for a new record.</source>
        <translation>Deje la celda vacía para un registro nuevo.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened the number “%1” and lost its last digits.</source>
        <translation>Una hoja de cálculo acortó el número «%1»; sus últimas cifras se perdieron.</translation>
    </message>
    <message>
        <source>Format the column as text in the original file and export it again.</source>
        <translation>Dé formato de texto a la columna en el archivo original y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The question asks for a pledge.</source>
        <translation>La pregunta pide un compromiso.</translation>
    </message>
    <message>
        <source>Known not to be a value of the record. Kept under its header.</source>
        <translation>Se sabe que no es un valor del registro. Se conserva bajo su encabezado.</translation>
    </message>
    <message>
        <source>Most of its values do not fit; their rows are rejected.</source>
        <translation>La mayoría de sus valores no encajan; sus filas se rechazan.</translation>
    </message>
    <message>
        <source>Choose the column&apos;s field, or correct its values.</source>
        <translation>Elija el campo de la columna o corrija sus valores.</translation>
    </message>
    <message>
        <source>Choose another file name for the rejected rows. Nothing was imported.</source>
        <translation>Elija otro nombre para el archivo de filas rechazadas. No se importó nada.</translation>
    </message>
    <message>
        <source>The rejected rows would overwrite %1, which is the file to import.</source>
        <translation>Las filas rechazadas reemplazarían %1, que es el archivo que se importa.</translation>
    </message>
    <message>
        <source>The rejected rows would overwrite %1, which is a chapter file.</source>
        <translation>Las filas rechazadas reemplazarían %1, que es un archivo de capítulo.</translation>
    </message>
    <message>
        <source>The row has no title, so one was made from its other values: “%1”.</source>
        <translation>La fila no tiene título, así que se formó uno con sus otros valores: «%1».</translation>
    </message>
    <message>
        <source>This record was joined into another one, which was not changed.</source>
        <translation>Este registro se unió a otro, que queda como está.</translation>
    </message>
    <message>
        <source>Change the record it was joined into: %1</source>
        <translation>Cambie el registro al que se unió: %1</translation>
    </message>
    <message>
        <source>The table has this row twice, so it was imported once.</source>
        <translation>La tabla tiene esta fila dos veces, así que se importó una sola vez.</translation>
    </message>
    <message>
        <source>Another row with this ID matches the export more closely, so this one was imported as a copy.</source>
        <translation>Otra fila con este identificador se parece más a lo exportado, así que esta se importó como copia.</translation>
    </message>
    <message>
        <source>Remove the new record if you do not want a copy.</source>
        <translation>Elimine el registro nuevo si no quiere una copia.</translation>
    </message>
    <message>
        <source>Changed both here and in the file since the export. Both values are kept; the file&apos;s value is shown.</source>
        <translation>Cambió tanto aquí como en el archivo desde que se exportó. Se conservan ambos; se muestra lo que dice el archivo.</translation>
    </message>
    <message>
        <source>Changed both here and in the file since the export. Both values are kept; the value here is shown.</source>
        <translation>Cambió tanto aquí como en el archivo desde que se exportó. Se conservan ambos; se muestra lo que hay aquí.</translation>
    </message>
    <message>
        <source>Open the conflicts and choose a value.</source>
        <translation>Revise los conflictos y elija uno.</translation>
    </message>
    <message>
        <source>This record was joined into another one here and changed in the file. The change was kept.</source>
        <translation>Este registro se unió aquí con otro y se cambió en el archivo. El cambio se conserva.</translation>
    </message>
    <message>
        <source>This record was removed here and changed in the file. It is shown again.</source>
        <translation>Este registro se eliminó aquí y se cambió en el archivo. Se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Open the conflicts and decide.</source>
        <translation>Revise los conflictos y decida.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported record(s) are missing from the table and were kept.</source>
        <translation>
            <numerusform>%n registro exportado falta en la tabla y se conservó.</numerusform>
            <numerusform>%n registros exportados faltan en la tabla y se conservaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>To remove them, import the table again and choose to remove missing records.</source>
        <translation>Para eliminarlos, importe de nuevo la tabla y elija eliminar los registros que faltan.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported record(s) are missing from the table. Part of the table seems to be cut off, so they were kept.</source>
        <translation>
            <numerusform>%n registro exportado falta en la tabla. Parece que la tabla está cortada, así que se conservó.</numerusform>
            <numerusform>%n registros exportados faltan en la tabla. Parece que la tabla está cortada, así que se conservaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>To remove them anyway, import the table again and choose to remove all missing records.</source>
        <translation>Para eliminarlos de todos modos, importe de nuevo la tabla y elija eliminar todos los registros que faltan.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported record(s) are missing from the table and were removed.</source>
        <translation>
            <numerusform>%n registro exportado falta en la tabla y se eliminó.</numerusform>
            <numerusform>%n registros exportados faltan en la tabla y se eliminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is missing from the table but was changed here since the export. It was kept; please decide what to do.</source>
        <translation>El registro falta en la tabla, pero aquí se cambió desde la exportación. Se conservó; decida qué hacer.</translation>
    </message>
    <message>
        <source>The values of “%1” are no longer in the rows where they belong: the column was sorted or moved without the others. Nothing was imported.</source>
        <translation>En esta tabla los valores de «%1» están en otras filas que antes: la columna se ordenó o se movió sin las demás. No se importó nada.</translation>
    </message>
    <message>
        <source>Undo the sorting in the spreadsheet, or export the table again. Select all columns to sort.</source>
        <translation>Deshágalo en la hoja de cálculo o exporte de nuevo la tabla; ordene con todas las columnas seleccionadas.</translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet reformatted %n cell(s)%1; treated as unchanged.</source>
        <translation>
            <numerusform>La hoja de cálculo cambió el formato de %n celda%1; cuenta como sin cambios.</numerusform>
            <numerusform>La hoja de cálculo cambió el formato de %n celdas%1; cuentan como sin cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were emptied. The values here were kept, as you chose.</source>
        <translation>
            <numerusform>Se vació %n celda. El valor de aquí se conservó, como usted eligió.</numerusform>
            <numerusform>Se vaciaron %n celdas. Los valores de aquí se conservaron, como usted eligió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) were emptied. That looks like an accident, so the values here were kept.</source>
        <translation>
            <numerusform>Se vació %1 de %n celda. Parece un accidente, así que el valor de aquí se conservó.</numerusform>
            <numerusform>Se vaciaron %1 de %n celdas. Parece un accidente, así que los valores de aquí se conservaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>To erase them, import the table again and choose to erase emptied cells, or write (clear) into the cells.</source>
        <translation>Para borrarlos, importe de nuevo la tabla y elija borrar las celdas vaciadas, o escriba (clear) en las celdas.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Import a text table</source>
        <translation>Importar una tabla de texto</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas de texto (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Reviewing %1</source>
        <translation>Revisando %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s), skip %1</source>
        <translation>
            <numerusform>Im&amp;portar %n fila, omitir %1</numerusform>
            <numerusform>Im&amp;portar %n filas, omitir %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>Im&amp;portar %n fila</numerusform>
            <numerusform>Im&amp;portar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes until you press Import. You can undo the whole import afterward.</source>
        <translation>Nada cambia hasta que presione Importar. Después podrá deshacer toda la importación.</translation>
    </message>
    <message>
        <source>This file contains nothing new or changed.</source>
        <translation>Este archivo no contiene nada nuevo ni cambiado.</translation>
    </message>
    <message>
        <source>Show &amp;records</source>
        <translation>&amp;Mostrar los registros</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tablas de texto (*.csv)</translation>
    </message>
    <message>
        <source>Saved the rejected rows to %1. Correct them and import that file.</source>
        <translation>Las filas rechazadas se guardaron en %1. Corríjalas e importe ese archivo.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The task stopped: %1.</source>
        <translation>La tarea se detuvo: %1.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Separate values with semicolons.</source>
        <translation>Separe los valores con punto y coma.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter this list (/)</source>
        <translation>Filtrar esta lista (/)</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>No record in this list contains “%1”.</source>
        <translation>Ningún registro de esta lista contiene «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>No deleted records.</source>
        <translation>No hay registros eliminados.</translation>
    </message>
    <message>
        <source>Show existing records</source>
        <translation>Mostrar los existentes</translation>
    </message>
    <message>
        <source>%1: no records yet. Add the first one, or import a CSV file.</source>
        <translation>%1: aún no hay registros. Añada el primero o importe un archivo CSV.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Groundswell</source>
        <translation>%1 – Groundswell</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>Buscar en todo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nuevo registro</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Añadir %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no se encontró)</translation>
    </message>
    <message>
        <source>Chapters edited the same value differently. Press to decide.</source>
        <translation>Varios capítulos cambiaron el mismo valor de forma distinta. Pulse para decidir.</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
</context>
<context>
    <name>MergeDonePage</name>
    <message>
        <source>&amp;Undo this merge</source>
        <translation>&amp;Deshacer la incorporación</translation>
    </message>
    <message>
        <source>&amp;Review conflicts…</source>
        <translation>&amp;Revisar conflictos…</translation>
    </message>
    <message>
        <source>Merged %1.</source>
        <translation>Se incorporó %1.</translation>
    </message>
    <message>
        <source>Merged %1 from %2.</source>
        <translation>Se incorporó %1, de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n registro añadido.</numerusform>
            <numerusform>%n registros añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n registro cambiado.</numerusform>
            <numerusform>%n registros cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted. You can restore them.</source>
        <translation>
            <numerusform>%n registro eliminado. Puede recuperarlo.</numerusform>
            <numerusform>%n registros eliminados. Puede recuperarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n registro recuperado.</numerusform>
            <numerusform>%n registros recuperados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle contained nothing new.</source>
        <translation>El paquete no contenía nada nuevo.</translation>
    </message>
    <message>
        <source>This file now contains everything the sender had.</source>
        <translation>Este archivo contiene ahora todo lo que tenía el remitente.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve. All values are kept until then.</source>
        <translation>
            <numerusform>%n conflicto por resolver. Hasta entonces se conservan todos los valores.</numerusform>
            <numerusform>%n conflictos por resolver. Hasta entonces se conservan todos los valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts to resolve.</source>
        <translation>No hay conflictos por resolver.</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation>&amp;Posibles duplicados…</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s) among the new records. Nothing was joined.</source>
        <translation>
            <numerusform>%n posible duplicado entre los registros nuevos. No se unió nada.</numerusform>
            <numerusform>%n posibles duplicados entre los registros nuevos. No se unió nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Merge a bundle</source>
        <translation>Incorporar un paquete</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 was not merged. Nothing was changed.</source>
        <translation>No se incorporó %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Incorporando %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Incorporar %1</translation>
    </message>
    <message>
        <source>This file is read-only, so the bundle cannot be merged.</source>
        <translation>Este archivo es de solo lectura, así que no se puede incorporar el paquete.</translation>
    </message>
    <message>
        <source>Nothing changes until you press Merge. You can undo the whole merge afterward.</source>
        <translation>Nada cambia hasta que presione Incorporar. Después podrá deshacerlo todo.</translation>
    </message>
    <message>
        <source>This bundle contains nothing new or changed.</source>
        <translation>Este paquete no contiene nada nuevo ni cambiado.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>I&amp;ncorporar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
</context>
<context>
    <name>MergeReviewPage</name>
    <message>
        <source>Records grouped by what will happen</source>
        <translation>Registros según lo que pasará</translation>
    </message>
    <message>
        <source>Records of the bundle</source>
        <translation>Registros del paquete</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation>
            <numerusform>%n problema más.</numerusform>
            <numerusform>%n problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Recuperados</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) unchanged.</source>
        <translation>
            <numerusform>%n registro sin cambios.</numerusform>
            <numerusform>%n registros sin cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not listed.</source>
        <translation>
            <numerusform>%n registro más no se muestra.</numerusform>
            <numerusform>%n registros más no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>From an unnamed chapter</source>
        <translation>De un capítulo sin nombre</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos al %1</translation>
    </message>
    <message>
        <source>Share level: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>Only changes since an earlier bundle</source>
        <translation>Solo cambios desde un paquete anterior</translation>
    </message>
    <message>
        <source>Limited to some of the records</source>
        <translation>Limitado a una parte de los registros</translation>
    </message>
    <message>
        <source>Both values are kept until someone resolves the conflict. %1 has: %2</source>
        <comment>who, value</comment>
        <translation>Ambos valores se conservan hasta que alguien resuelva el conflicto. %1 tiene: %2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The name was split into “%1” and “%2”.</source>
        <translation>El nombre se dividió en «%1» y «%2».</translation>
    </message>
    <message>
        <source>Check which words are the last name.</source>
        <translation>Compruebe qué palabras son el apellido.</translation>
    </message>
    <message>
        <source>The e-mail address is the same.</source>
        <translation>El correo es el mismo.</translation>
    </message>
    <message>
        <source>The phone number is the same.</source>
        <translation>El teléfono es el mismo.</translation>
    </message>
    <message>
        <source>The e-mail addresses are similar.</source>
        <translation>Los correos son casi iguales.</translation>
    </message>
    <message>
        <source>The ZIP code is the same.</source>
        <translation>El código postal es el mismo.</translation>
    </message>
    <message>
        <source>First and last name may be swapped.</source>
        <translation>El nombre y el apellido pueden estar intercambiados.</translation>
    </message>
    <message>
        <source>The last names are the same, and the first names may be forms of one name.</source>
        <translation>Los apellidos son iguales, y los nombres pueden ser formas de uno mismo.</translation>
    </message>
    <message>
        <source>The names are similar.</source>
        <translation>Los nombres son casi iguales.</translation>
    </message>
    <message>
        <source>Same name and similar e-mail addresses.</source>
        <translation>El mismo nombre, y correos casi iguales.</translation>
    </message>
    <message>
        <source>Same e-mail address but different first names; perhaps one household.</source>
        <translation>El mismo correo con otro nombre, quizá del mismo hogar.</translation>
    </message>
    <message>
        <source>Same e-mail address and first name but different last names.</source>
        <translation>El mismo correo y nombre con otro apellido.</translation>
    </message>
    <message>
        <source>Same e-mail address.</source>
        <translation>El mismo correo.</translation>
    </message>
    <message>
        <source>Same phone number, but a first name is missing.</source>
        <translation>El mismo teléfono, pero falta un nombre.</translation>
    </message>
    <message>
        <source>Same phone number but different first names; perhaps one household.</source>
        <translation>El mismo teléfono con otro nombre, quizá del mismo hogar.</translation>
    </message>
    <message>
        <source>Same phone number and first name but different last names.</source>
        <translation>El mismo teléfono y nombre con otro apellido.</translation>
    </message>
    <message>
        <source>Same phone number and first name.</source>
        <translation>El mismo teléfono y nombre.</translation>
    </message>
    <message>
        <source>Same name and ZIP code but different e-mail addresses and phone numbers.</source>
        <translation>El mismo nombre y código postal con otro correo y otro teléfono.</translation>
    </message>
    <message>
        <source>Same name and ZIP code but different e-mail addresses.</source>
        <translation>El mismo nombre y código postal con otro correo.</translation>
    </message>
    <message>
        <source>Same name but different e-mail addresses.</source>
        <translation>El mismo nombre con otro correo.</translation>
    </message>
    <message>
        <source>Same name and ZIP code but different phone numbers.</source>
        <translation>El mismo nombre y código postal con otro teléfono.</translation>
    </message>
    <message>
        <source>Same name but different phone numbers.</source>
        <translation>El mismo nombre con otro teléfono.</translation>
    </message>
    <message>
        <source>Same name and ZIP code.</source>
        <translation>El mismo nombre y código postal.</translation>
    </message>
    <message>
        <source>Same name, and no other values to compare.</source>
        <translation>El mismo nombre, y ningún otro valor que comparar.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Rellene «%1».</translation>
    </message>
    <message>
        <source>Correct “%1”, or leave it empty.</source>
        <translation>Corrija «%1» o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Common to all records</source>
        <translation>Comunes a todos los registros</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>No guardado. %1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a step, such as Pledge: Phone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, orden ascendente</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Number of related records</source>
        <translation>Número de registros relacionados</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Columnas predeterminadas</translation>
    </message>
</context>
<context>
    <name>RecordWorkspace</name>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, filtered</source>
        <translation>, filtrado</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete %1: %2</source>
        <comment>kind of records, how many</comment>
        <translation>Eliminar %1: %2</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n record(s)</source>
        <translation>
            <numerusform>Eliminado: %n registro</numerusform>
            <numerusform>Eliminados: %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1: %2</source>
        <comment>kind of records, how many</comment>
        <translation>Restaurar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n record(s)</source>
        <translation>
            <numerusform>Se restauró %n registro</numerusform>
            <numerusform>Se restauraron %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>, eliminados</translation>
    </message>
    <message>
        <source>The new record is not saved yet. Complete the marked fields, or discard it.</source>
        <translation>El registro nuevo aún no está guardado. Complete los campos marcados o descártelo.</translation>
    </message>
    <message>
        <source>A field could not be saved. Correct the marked field, or discard the change.</source>
        <translation>Un campo no se pudo guardar. Corrija el campo marcado o descarte el cambio.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Down)</source>
        <translation>Abrir este registro (Ctrl+Abajo)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>No record is named “%1”.</source>
        <translation>Ningún registro se llama «%1».</translation>
    </message>
    <message>
        <source>Choose one from the list, or create it there.</source>
        <translation>Elija uno de la lista o créelo allí.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Añadir %1: %2</translation>
    </message>
    <message>
        <source>New %1 “%2”</source>
        <translation>Añadir %1 «%2»</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related records</source>
        <translation>Registros relacionados</translation>
    </message>
    <message>
        <source>Searching for related records</source>
        <translation>Buscando registros relacionados</translation>
    </message>
    <message>
        <source>%1 (%2) – %3</source>
        <comment>kind of records, how many, the field that refers</comment>
        <translation>%1 (%2) – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No other record refers to this one.</source>
        <translation>Ningún otro registro se refiere a este.</translation>
    </message>
</context>
<context>
    <name>ReviewListDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>New, possible duplicate</source>
        <translation>Nueva, posible duplicado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rows grouped by what will happen</source>
        <translation>Filas según lo que pasará</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation>Campos de la fila</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not listed.</source>
        <translation>
            <numerusform>%n fila más no se muestra.</numerusform>
            <numerusform>%n filas más no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The number must be 0 or more.</source>
        <translation>El número debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The number must be greater than 0.</source>
        <translation>El número debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>A percentage must be between 0 and 100.</source>
        <translation>Un porcentaje debe estar entre 0 y 100.</translation>
    </message>
    <message>
        <source>A latitude must be between -90 and 90 degrees.</source>
        <translation>Una latitud debe estar entre -90 y 90 grados.</translation>
    </message>
    <message>
        <source>A longitude must be between -180 and 180 degrees.</source>
        <translation>Una longitud debe estar entre -180 y 180 grados.</translation>
    </message>
    <message>
        <source>The number must be from 1 (strongest support) to 5.</source>
        <translation>El número debe ir de 1 (mayor apoyo) a 5.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1 found for “%2”</source>
        <comment>number, words</comment>
        <translation>%1 resultados para «%2»</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of records, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
    <message>
        <source>%1 more; add a word to narrow the search</source>
        <translation>%1 más; añada una palabra para afinar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Rescue copy…</source>
        <translation>Copia de rescate…</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Recordar archivos recientes</translation>
    </message>
    <message>
        <source>Groundswell never uses a network. Your settings stay on this computer.</source>
        <translation>Groundswell nunca usa la red. Sus ajustes se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>C&amp;olores</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Creating the bundle</source>
        <translation>Creando el paquete</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Bundles (*.gsbundle)</source>
        <translation>Paquetes (*.gsbundle)</translation>
    </message>
    <message>
        <source>Saving the bundle</source>
        <translation>Guardando el paquete</translation>
    </message>
    <message>
        <source>Saved %1. Give it to the other chapter, which merges it with Import.</source>
        <translation>Se guardó %1. Entréguelo al otro capítulo, que lo incorpora con Importar.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>This is the finished file. Save as makes an exact copy of it.</source>
        <translation>Este es el archivo terminado. Guardar como hace una copia exacta.</translation>
    </message>
    <message>
        <source>Nothing is shared yet. The preview shows everything the file will contain.</source>
        <translation>Todavía no se comparte nada. La vista previa muestra todo lo que contendrá el archivo.</translation>
    </message>
</context>
<context>
    <name>ShareDraft</name>
    <message>
        <source>Deleted: %1</source>
        <comment>kind of records</comment>
        <translation>Eliminados: %1</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <comment>kind of records</comment>
        <translation>Cifras: %1</translation>
    </message>
    <message>
        <source>Merge data: %1</source>
        <comment>name of a table</comment>
        <translation>Datos para incorporar: %1</translation>
    </message>
    <message>
        <source>This file contains everything, including records of minors, arrests and injuries, and all notes. Share a full copy only within your own chapter.</source>
        <translation>Este archivo contiene todo, incluso registros sobre menores, detenciones y lesiones, y todas las notas. Comparta una copia completa solo dentro de su propio capítulo.</translation>
    </message>
    <message numerus="yes">
        <source>Contains %n record(s) of people, with names and contacts.</source>
        <translation>
            <numerusform>Contiene %n registro de personas, con nombres y contactos.</numerusform>
            <numerusform>Contiene %n registros de personas, con nombres y contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: anyone who gets it can read it. Hand it over in person or send it through a secure channel.</source>
        <translation>El archivo no está cifrado: cualquiera que lo consiga puede leerlo. Entréguelo en persona o envíelo por un canal seguro.</translation>
    </message>
    <message>
        <source>Could not create a temporary file: %1.</source>
        <translation>No se pudo crear un archivo temporal: %1.</translation>
    </message>
    <message>
        <source>Free up disk space for temporary files.</source>
        <translation>Libere espacio en el disco para archivos temporales.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>&amp;Everything this share level allows</source>
        <translation>&amp;Todo lo que permite este nivel</translation>
    </message>
    <message>
        <source>Only these &amp;kinds of records</source>
        <translation>Solo estos tipos de &amp;registros</translation>
    </message>
    <message>
        <source>&amp;One campaign or action, with its related records</source>
        <translation>Una campaña o acción, con &amp;los registros relacionados</translation>
    </message>
    <message>
        <source>For example: Superior chapter, Rosa</source>
        <translation>Por ejemplo: capítulo de Superior, Rosa</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Recipien&amp;t (only for your sharing log)</source>
        <translation>Para &amp;quién (solo para su lista de lo compartido)</translation>
    </message>
    <message>
        <source>Share level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What to share</source>
        <translation>Qué compartir</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>Tipos de registros</translation>
    </message>
    <message>
        <source>Campaign or action</source>
        <translation>Campaña o acción</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <translation>I&amp;ncluir</translation>
    </message>
    <message>
        <source>All records, old and new</source>
        <translation>Todos los registros, viejos y nuevos</translation>
    </message>
    <message>
        <source>Only changes since the last full bundle</source>
        <translation>Solo cambios desde el último paquete completo</translation>
    </message>
    <message>
        <source>Only what %1 did not have as of its last bundle</source>
        <translation>Solo lo que %1 no tenía según su último paquete</translation>
    </message>
</context>
<context>
    <name>ShareLevel</name>
    <message>
        <source>Full copy</source>
        <translation>Copia completa</translation>
    </message>
    <message>
        <source>Shares everything in this file, including names, notes and restricted records. Only for your own chapter.</source>
        <translation>Comparte todo lo que hay en este archivo, también nombres, notas y registros reservados. Solo para su propio capítulo.</translation>
    </message>
    <message>
        <source>Trusted chapter</source>
        <translation>Capítulo de confianza</translation>
    </message>
    <message>
        <source>Shares names and contacts, but no restricted records, minors, notes, unknown columns, or details of arrests, injuries and cases.</source>
        <translation>Comparte nombres y contactos, pero no registros reservados, menores, notas, columnas desconocidas ni detalles de detenciones, lesiones y casos.</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>Shares actions, demands, organizations and other records for partners, and numbers of people, but no records of people, contacts or notes.</source>
        <translation>Comparte acciones, exigencias, organizaciones y otros registros para aliados, y cifras de personas, pero ningún registro de personas, contacto ni nota.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Shares numbers of people, and records of actions, demands and organizations that are marked as public.</source>
        <translation>Comparte cifras de personas y los registros de acciones, exigencias y organizaciones marcados como públicos.</translation>
    </message>
    <message>
        <source>The conditions match fewer than %1 people (%2). Their numbers would reveal who they are.</source>
        <translation>Las condiciones se ajustan a menos de %1 personas (%2). Sus cifras revelarían quiénes son.</translation>
    </message>
    <message>
        <source>The conditions leave out fewer than %1 people (%2). Subtracting the result from the total would reveal who they are.</source>
        <translation>Las condiciones dejan fuera a menos de %1 personas (%2). Al restar el resultado del total se sabría quiénes son.</translation>
    </message>
    <message>
        <source>Use broader conditions, or share the numbers without conditions.</source>
        <translation>Ponga condiciones más amplias o comparta las cifras sin condiciones.</translation>
    </message>
</context>
<context>
    <name>ShareLog</name>
    <message>
        <source>Could not add this share to the sharing log: %1</source>
        <translation>No se pudo anotar lo compartido en el registro: %1</translation>
    </message>
    <message>
        <source>Different counts were shared on %1 (%2, with %3). Someone who has both can subtract them, and the difference may reveal a single person.</source>
        <translation>El %1 se compartieron otras cifras (%2, con %3). Quien tenga ambas puede restarlas, y la diferencia puede delatar a una sola persona.</translation>
    </message>
    <message>
        <source>no recipient given</source>
        <translation>nadie en concreto</translation>
    </message>
</context>
<context>
    <name>ShareLogDialog</name>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <comment>kind of records</comment>
        <translation>Cifras: %1</translation>
    </message>
    <message>
        <source>Sharing log</source>
        <translation>Registro de lo compartido</translation>
    </message>
    <message>
        <source>All bundles and tables created from this chapter file for others. The log itself is never shared.</source>
        <translation>Todos los paquetes y tablas creados para otros a partir de este archivo de capítulo. Esta lista nunca se comparte.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Share level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Todavía no se ha compartido nada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>Tables in the file</source>
        <translation>Tablas del archivo</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>Recipient: %1. Share level: %2.</source>
        <translation>Para: %1. Nivel: %2.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown. The file contains all of them.</source>
        <translation>Se muestran las primeras %1 de %2 filas. El archivo las contiene todas.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) shown here are withheld; the file contains “(withheld)” instead.</source>
        <translation>
            <numerusform>%n de los valores mostrados está retenido; el archivo contiene «(withheld)» en su lugar.</numerusform>
            <numerusform>%n de los valores mostrados están retenidos; el archivo contiene «(withheld)» en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records: %1. Deletions: %2. Size: %3. Digest: %4</source>
        <translation>Registros: %1. Eliminaciones: %2. Tamaño: %3. Huella: %4</translation>
    </message>
</context>
<context>
    <name>ShareRowsModel</name>
    <message>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>This value is withheld.</source>
        <translation>Este valor está retenido.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Clear the filter or the search, then go back to the list</source>
        <translation>Borrar el filtro o la búsqueda y volver a la lista</translation>
    </message>
    <message>
        <source>In a date: open the calendar; in a choice: open the list</source>
        <translation>En una fecha: abrir el calendario; en una opción: abrir la lista</translation>
    </message>
    <message>
        <source>In a field for another record: show suggestions</source>
        <translation>En un campo para otro registro: mostrar sugerencias</translation>
    </message>
    <message>
        <source>In a field for another record: open that record</source>
        <translation>En un campo para otro registro: abrir ese registro</translation>
    </message>
    <message>
        <source>Next tab of the record</source>
        <translation>Siguiente pestaña del registro</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In a list: edit the record</source>
        <translation>En una lista: editar el registro</translation>
    </message>
    <message>
        <source>In a field: mark as not recorded, none, or withheld</source>
        <translation>En un campo: marcar como no registrado, ninguno o retenido</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>spaces</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>fines de línea</translation>
    </message>
    <message>
        <source>quotes and dashes</source>
        <translation>comillas y guiones</translation>
    </message>
    <message>
        <source>written as formulas</source>
        <translation>escritas como fórmulas</translation>
    </message>
    <message>
        <source>question marks instead of special characters</source>
        <translation>signos de interrogación en lugar de caracteres especiales</translation>
    </message>
    <message>
        <source>text read in a wrong encoding</source>
        <translation>letras leídas con una codificación equivocada</translation>
    </message>
    <message>
        <source>long text cut off</source>
        <translation>textos largos cortados</translation>
    </message>
    <message>
        <source>leading zeros lost</source>
        <translation>ceros iniciales perdidos</translation>
    </message>
    <message>
        <source>plus signs lost</source>
        <translation>signos más perdidos</translation>
    </message>
    <message>
        <source>numbers reformatted</source>
        <translation>números escritos de otra forma</translation>
    </message>
    <message>
        <source>digits lost</source>
        <translation>cifras perdidas</translation>
    </message>
    <message>
        <source>numbers rounded</source>
        <translation>números redondeados</translation>
    </message>
    <message>
        <source>dates reformatted</source>
        <translation>fechas escritas de otra forma</translation>
    </message>
    <message>
        <source>times of day lost</source>
        <translation>horas del día perdidas</translation>
    </message>
    <message>
        <source>true and false in capitals</source>
        <translation>verdadero y falso en mayúsculas</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is a chapter file; it was not changed.</source>
        <translation>%1 es un archivo de capítulo; no se tocó.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 already exists; it was not changed.</source>
        <translation>%1 ya existe; no se tocó.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation>Cree primero la carpeta o elija otro lugar.</translation>
    </message>
    <message>
        <source>Could not make a backup (%1): cannot write to the folder &quot;backups&quot; next to %2.</source>
        <translation>No se pudo hacer respaldo (%1): no se puede escribir en la carpeta «backups» junto a %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the folder&apos;s permissions.</source>
        <translation>No se cambió nada. Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the name, or create a new chapter file.</source>
        <translation>Revise el nombre o cree un archivo de capítulo nuevo.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a chapter file.</source>
        <translation>%1 es una carpeta, no un archivo de capítulo.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .groundswell.</source>
        <translation>Elija un archivo que termine en .groundswell.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a chapter file.</source>
        <translation>%1 está vacío, así que no es un archivo de capítulo.</translation>
    </message>
    <message>
        <source>Create a new chapter file under another name.</source>
        <translation>Cree un archivo de capítulo nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not a chapter file.</source>
        <translation>%1 no es un archivo de capítulo.</translation>
    </message>
    <message>
        <source>If it is a text table, import it into a chapter file instead.</source>
        <translation>Si es una tabla de texto, impórtela en un archivo de capítulo.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a chapter file.</source>
        <translation>%1 es una base de datos de otro programa, no un archivo de capítulo.</translation>
    </message>
    <message>
        <source>read the file</source>
        <translation>leer el archivo</translation>
    </message>
    <message>
        <source>before update</source>
        <translation>antes de actualizar</translation>
    </message>
    <message>
        <source>%1 was upgraded from version %2 to version %3. A backup was kept: %4.</source>
        <translation>%1 pasó de la versión %2 a la versión %3. Se guardó un respaldo: %4.</translation>
    </message>
    <message>
        <source>%1 is damaged: its site ID is missing.</source>
        <translation>%1 no dice qué archivo de capítulo es; está dañado.</translation>
    </message>
    <message>
        <source>Open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation>Abra un respaldo de la carpeta «backups» que está a su lado.</translation>
    </message>
    <message>
        <source>This file was copied or moved. From now on it has its own site ID.</source>
        <translation>Este archivo se copió o se movió; desde ahora escribe con un identificador de sitio propio.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Elija otro nombre o abra ese archivo.</translation>
    </message>
    <message>
        <source>Could not create %1.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that the file does not exist yet.</source>
        <translation>Revise los permisos de la carpeta y que no exista ese archivo.</translation>
    </message>
    <message>
        <source>%1 or its folder is write-protected, so the file is open read-only.</source>
        <translation>No se puede escribir en %1 o en su carpeta, así que está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 is open read-only.</source>
        <translation>%1 está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is open read-only.</source>
        <translation>No se puede escribir en %1, así que está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (file version %2; this program reads up to %3) and cannot be opened.</source>
        <translation>%1 fue escrito por una versión más nueva del programa (versión de archivo %2, esta conoce %3) y esta no puede leerlo.</translation>
    </message>
    <message>
        <source>Update the program. The file was not changed.</source>
        <translation>Actualice el programa. El archivo no se tocó.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (file version %2; this program writes %3), so it is open read-only. Update the program to change it.</source>
        <translation>%1 fue escrito por una versión más nueva del programa (versión de archivo %2, esta conoce %3), así que está abierto solo para lectura. Actualice el programa para cambiarlo.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged.</source>
        <translation>La estructura del archivo está dañada.</translation>
    </message>
    <message>
        <source>%1 %2 refers to a record that is not in this file.</source>
        <translation>%1 %2 se refiere a un registro que no está en este archivo.</translation>
    </message>
    <message>
        <source>Merge or import the file that contains it, or choose another record: set %1 %2 %3=…</source>
        <translation>Traiga el archivo que lo contiene o elija otro: set %1 %2 %3=…</translation>
    </message>
    <message>
        <source>The search index does not match the records.</source>
        <translation>El índice de búsqueda no corresponde a los registros.</translation>
    </message>
    <message>
        <source>%1 was changed later, so this value was not undone.</source>
        <translation>%1 cambió después, así que este valor se dejó como está.</translation>
    </message>
    <message>
        <source>Change it by hand if you want the old value.</source>
        <translation>Cámbielo a mano si quiere el valor anterior.</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 no tiene el campo %2.</translation>
    </message>
    <message>
        <source>Did you mean %1? All fields are listed by: schema %2</source>
        <translation>¿Quiso decir %1? Todos los campos aparecen con: schema %2</translation>
    </message>
    <message>
        <source>All fields are listed by: schema %1</source>
        <translation>Todos los campos aparecen con: schema %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>«%1» no es una condición.</translation>
    </message>
    <message>
        <source>Write field=value, field!=value, field&lt;value, field&gt;value, field~text or field= for empty.</source>
        <translation>Escriba campo=valor, campo!=valor, campo&lt;valor, campo&gt;valor, campo~texto o campo= para vacío.</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>abrir el archivo</translation>
    </message>
    <message>
        <source>write to the file</source>
        <translation>escribir en el archivo</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time; could not %2.</source>
        <translation>Otro programa está escribiendo en %1 y no terminó a tiempo; no se pudo %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other program is done, then try again.</source>
        <translation>No se cambió nada. Espere a que termine el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk with %1 is full; could not %2.</source>
        <translation>No queda espacio en el disco de %1; no se pudo %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written to; could not %2.</source>
        <translation>No se puede escribir en %1; no se pudo %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder, or work on a copy elsewhere.</source>
        <translation>No se cambió nada. Revise los permisos del archivo y de su carpeta, o trabaje en una copia en otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; could not %2.</source>
        <translation>No se puede abrir %1; no se pudo %2.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you can read and write in its folder.</source>
        <translation>Compruebe que el archivo existe y que su carpeta se puede leer y escribir.</translation>
    </message>
    <message>
        <source>Part of %1 is damaged and cannot be read; could not %2.</source>
        <translation>Una parte de %1 está dañada y no se puede leer; no se pudo %2.</translation>
    </message>
    <message>
        <source>The disk with %1 reported an error (%2); could not %3.</source>
        <translation>El disco de %1 no respondió como debía (%2); no se pudo %3.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or USB drive, then try again.</source>
        <translation>No se cambió nada. Revise el disco o la memoria e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Could not %1 in %2: %3.</source>
        <translation>No se pudo %1 en %2: %3.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, report this message.</source>
        <translation>No se cambió nada. Si vuelve a ocurrir, comunique esta frase.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation>Guarde una copia en otro lugar para cambiarla.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open.</source>
        <translation>%1 ya no está: se movió o se borró mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Move the file back, or open it in its new place. Nothing was written.</source>
        <translation>Devuelva el archivo o ábralo donde está ahora. No se escribió nada.</translation>
    </message>
    <message>
        <source>A record with this ID already exists.</source>
        <translation>Ya existe un registro con este identificador.</translation>
    </message>
    <message>
        <source>No record has this ID.</source>
        <translation>No hay ningún registro con este identificador.</translation>
    </message>
    <message>
        <source>Change that record instead.</source>
        <translation>Cambie ese registro.</translation>
    </message>
    <message>
        <source>Look up the ID with list or search.</source>
        <translation>Busque el identificador con list o search.</translation>
    </message>
    <message>
        <source>Could not create %1 in the folder %2: %3.</source>
        <translation>No se pudo crear %1 en la carpeta %2: %3.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the permissions of this one.</source>
        <translation>Elija otra carpeta o revise los permisos de esta.</translation>
    </message>
    <message>
        <source>Save what is still readable with a rescue copy (backup --rescue), or open a backup from the folder &quot;backups&quot; next to the file.</source>
        <translation>Salve lo que aún se pueda leer con una copia de rescate (backup --rescue), o abra un respaldo de la carpeta «backups» junto al archivo.</translation>
    </message>
    <message>
        <source>%1: some records cannot be read because the file is damaged.</source>
        <translation>%1: una parte no se puede leer, porque el archivo está dañado.</translation>
    </message>
    <message>
        <source>Search may miss some records. Make a rescue copy (backup --rescue): it has the same records and a new index.</source>
        <translation>La búsqueda puede omitir algunos. Una copia de rescate (backup --rescue) tiene los mismos registros con un índice nuevo.</translation>
    </message>
    <message>
        <source>The search index was not checked: no disk space for a temporary copy of the file.</source>
        <translation>No se revisó el índice de búsqueda: no había espacio para una copia temporal del archivo.</translation>
    </message>
    <message>
        <source>Free some disk space for temporary files, then check again.</source>
        <translation>Libere espacio en el disco para los archivos temporales y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Could not make a working copy of %1.</source>
        <translation>No se pudo hacer una copia de trabajo de %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space on the disk of the rescue copy, then try again.</source>
        <translation>No se cambió nada. Libere espacio en el disco de la copia de rescate y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation>Revise el nombre y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Cannot write to the folder %1.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another folder for the rescue copy.</source>
        <translation>Elija otro lugar para la copia de rescate.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read: its table of contents is damaged, or it is not a chapter file.</source>
        <translation>No se puede leer nada de %1: las páginas que dicen dónde está cada cosa están dañadas, o no es un archivo de capítulo.</translation>
    </message>
    <message>
        <source>The file was not changed. Open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation>El archivo se dejó como está. Abra un respaldo de la carpeta «backups» que está a su lado.</translation>
    </message>
    <message>
        <source>A step whose details were lost</source>
        <translation>Un paso del que la copia de rescate no sabe nada más</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open. Nothing was written.</source>
        <translation>Otro archivo ocupó el lugar de %1 mientras estaba abierto; no se escribió nada.</translation>
    </message>
    <message>
        <source>Close it and open %1 again to work with the new file.</source>
        <translation>Ciérrelo y vuelva a abrir %1 para trabajar con lo que hay ahora.</translation>
    </message>
    <message>
        <source>%1 is damaged at the beginning, or is not a chapter file; could not %2.</source>
        <translation>El comienzo de %1 está dañado, o no es un archivo de capítulo; no se pudo %2.</translation>
    </message>
    <message>
        <source>The file was not changed. If it was a chapter file, save what is still readable with a rescue copy (backup --rescue), or open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation>El archivo se dejó como está. Si era un archivo de capítulo, salve lo que aún se pueda leer con una copia de rescate (backup --rescue), o abra un respaldo de la carpeta «backups» que está a su lado.</translation>
    </message>
    <message>
        <source>The file was not changed. Save what is still readable with a rescue copy (backup --rescue), or open a backup from the folder &quot;backups&quot; next to it.</source>
        <translation>El archivo se dejó como está. Salve lo que aún se pueda leer con una copia de rescate (backup --rescue), o abra un respaldo de la carpeta «backups» que está a su lado.</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>hacer un respaldo</translation>
    </message>
    <message>
        <source>Could not create a temporary file in %1: %2.</source>
        <translation>No se pudo crear un archivo temporal en %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that folder&apos;s permissions and its free disk space.</source>
        <translation>No se cambió nada. Compruebe los permisos de esa carpeta y el espacio en su disco.</translation>
    </message>
    <message>
        <source>The disk with the folder for temporary files, %1, is full.</source>
        <translation>No queda espacio en la carpeta de archivos temporales, %1.</translation>
    </message>
    <message>
        <source>Could not read a temporary file in %1.</source>
        <translation>No se pudo leer un archivo temporal en %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>No se cambió nada. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Deleted by one person, changed by another</source>
        <translation>Eliminado por alguien, cambiado por otra persona</translation>
    </message>
    <message>
        <source>%1, changed after the record was joined into another</source>
        <translation>%1, cambiado después de que el registro se uniera a otro</translation>
    </message>
    <message>
        <source>This conflict does not exist.</source>
        <translation>No existe tal conflicto.</translation>
    </message>
    <message>
        <source>It may already be resolved; list the conflicts again.</source>
        <translation>Quizá ya está resuelto; vuelva a ver los conflictos.</translation>
    </message>
    <message>
        <source>No %1 has the ID %2.</source>
        <translation>No hay ningún registro «%1» con el identificador %2.</translation>
    </message>
    <message>
        <source>A record cannot be joined with itself.</source>
        <translation>Un registro no se puede unir consigo mismo.</translation>
    </message>
    <message>
        <source>Specify two different records.</source>
        <translation>Nombre dos registros.</translation>
    </message>
    <message>
        <source>Both records have a value here. The remaining record keeps its own.</source>
        <translation>Ambos registros tienen algo aquí; el que se queda conserva lo suyo.</translation>
    </message>
    <message>
        <source>If you want the other value, copy it from the joined record.</source>
        <translation>Mire el registro unido si quiere el otro valor.</translation>
    </message>
    <message>
        <source>This record was not joined into another.</source>
        <translation>Este registro no se unió a otro.</translation>
    </message>
    <message>
        <source>Specify the record that was joined into another.</source>
        <translation>Nombre el registro que se unió.</translation>
    </message>
    <message>
        <source>This record was removed.</source>
        <translation>Este registro está eliminado.</translation>
    </message>
    <message>
        <source>This record was joined into another.</source>
        <translation>Este registro se unió a otro.</translation>
    </message>
    <message>
        <source>Restore it first, then change it.</source>
        <translation>Recupérelo primero y cámbielo después.</translation>
    </message>
    <message>
        <source>Change the remaining record instead: %1</source>
        <translation>Cambie el que lo representa: %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Save a copy elsewhere to change it.</source>
        <translation>Guarde una copia en otro lugar para cambiarla.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (eliminado)</translation>
    </message>
    <message>
        <source>Records from a newer version</source>
        <translation>Registros de un tipo que esta versión conoce</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>“%1” is not a choice of this field.</source>
        <translation>«%1» no es una opción de este campo.</translation>
    </message>
    <message>
        <source>Choose one of the field&apos;s choices.</source>
        <translation>Elija una de las opciones del campo.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija una de: %1.</translation>
    </message>
    <message>
        <source>Only the address in “%1” was kept; the name was removed.</source>
        <translation>De «%1» solo se conservó la dirección; se quitó el nombre.</translation>
    </message>
    <message>
        <source>Enter the name in its own field.</source>
        <translation>Escriba el nombre en su propio campo.</translation>
    </message>
    <message>
        <source>“%1” contains more than one e-mail address.</source>
        <translation>«%1» contiene más de un correo.</translation>
    </message>
    <message>
        <source>Enter one address here and the others in another field.</source>
        <translation>Escriba aquí una dirección y las demás en otro campo.</translation>
    </message>
    <message>
        <source>“%1” is not a valid e-mail address.</source>
        <translation>«%1» no es un correo electrónico.</translation>
    </message>
    <message>
        <source>Enter an address like name@example.org.</source>
        <translation>Escríbalo como nombre@example.org, sin espacios.</translation>
    </message>
    <message>
        <source>Write only digits, such as 1200. Enter words and ranges in the text field next to it.</source>
        <translation>Escriba solo cifras, como 1200. Las palabras y los rangos van en el campo de al lado.</translation>
    </message>
    <message>
        <source>“%1” is a long number that a spreadsheet shortened; its last digits are lost.</source>
        <translation>«%1» es un número largo que una hoja de cálculo acortó; se perdieron sus últimas cifras.</translation>
    </message>
    <message>
        <source>Format the column as text in the original spreadsheet and export it again.</source>
        <translation>Dé formato de texto a la columna y expórtela de nuevo desde el original.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” has decimals; a whole number is needed.</source>
        <translation>«%1» tiene decimales; se necesita un número entero.</translation>
    </message>
    <message>
        <source>“%1” is too long for a number.</source>
        <translation>«%1» es demasiado largo para un número.</translation>
    </message>
    <message>
        <source>Use numbers below nine quintillion; enter codes in a text field.</source>
        <translation>Use números menores de nueve trillones; ponga los códigos en un campo de texto.</translation>
    </message>
    <message>
        <source>The point in “%1” may separate thousands or decimals.</source>
        <translation>El punto en «%1» puede separar miles o decimales.</translation>
    </message>
    <message>
        <source>Check the number and write it with digits only.</source>
        <translation>Revise el número y escríbalo solo con cifras.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, such as 46.7867.</source>
        <translation>Escriba cifras con punto decimal, como 46.7867.</translation>
    </message>
    <message>
        <source>The comma in “%1” may separate thousands or decimals.</source>
        <translation>La coma en «%1» puede separar miles o decimales.</translation>
    </message>
    <message>
        <source>Check the number and write it with a decimal point.</source>
        <translation>Revise el número y escríbalo con punto decimal.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escriba sí o no.</translation>
    </message>
    <message>
        <source>The cell is blank.</source>
        <translation>La celda está vacía.</translation>
    </message>
    <message>
        <source>Enter a value, or leave the field unchanged.</source>
        <translation>Rellene un valor o deje el campo como está.</translation>
    </message>
    <message>
        <source>“%1” contains bytes that are not valid UTF-8.</source>
        <translation>«%1» contiene bytes que no son texto en UTF-8.</translation>
    </message>
    <message>
        <source>Choose the encoding that the file was saved in.</source>
        <translation>Elija la codificación en que se guardó el archivo.</translation>
    </message>
    <message>
        <source>Correct the value, or leave the cell blank.</source>
        <translation>Corrija el valor o deje la celda vacía.</translation>
    </message>
    <message>
        <source>Write one number with its area code, such as 612-555-0101.</source>
        <translation>Escriba un número con su código de área, como 612-555-0101.</translation>
    </message>
    <message>
        <source>“%1” has no area code; it was kept as typed.</source>
        <translation>«%1» no tiene código de área; se dejó como se escribió.</translation>
    </message>
    <message>
        <source>“%1” has no digits; it was kept as typed.</source>
        <translation>«%1» no tiene cifras; se dejó como se escribió.</translation>
    </message>
    <message>
        <source>“%1” is not in a known phone number format; it was kept as typed.</source>
        <translation>«%1» no es una forma conocida de teléfono; se dejó como se escribió.</translation>
    </message>
    <message>
        <source>“%1” has an extension; it was kept as typed.</source>
        <translation>«%1» tiene extensión; se dejó como se escribió.</translation>
    </message>
    <message>
        <source>“%1” had been converted to a number; restored as a phone number.</source>
        <translation>«%1» se había convertido en número; se restauró como teléfono.</translation>
    </message>
    <message>
        <source>Compare it with the original list and correct it if necessary.</source>
        <translation>Compárelo con la lista de origen y corríjalo si hace falta.</translation>
    </message>
    <message>
        <source>“%1” has neither five nor nine digits; it was kept as written.</source>
        <translation>«%1» no tiene ni cinco ni nueve cifras; se dejó como se escribió.</translation>
    </message>
    <message>
        <source>“%1” does not look like a postal code; it was kept as written.</source>
        <translation>«%1» no parece un código postal; se dejó como se escribió.</translation>
    </message>
    <message>
        <source>“%1” may be a ZIP code that lost its two leading zeros; they were restored.</source>
        <translation>«%1» puede ser un código postal que perdió sus dos ceros iniciales; se restauraron.</translation>
    </message>
    <message>
        <source>“%1” had lost its leading zero; restored.</source>
        <translation>«%1» había perdido su cero inicial; se restauró.</translation>
    </message>
    <message>
        <source>The hyphen of the ZIP code “%1” was restored.</source>
        <translation>Se repuso el guion del código postal «%1».</translation>
    </message>
    <message>
        <source>“%1” had been converted to a number; restored as a ZIP code.</source>
        <translation>«%1» se había convertido en número; se restauró como código postal.</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a record.</source>
        <translation>«%1» no es el identificador de un registro.</translation>
    </message>
    <message>
        <source>Choose the record from the list, or enter its ID of 36 characters.</source>
        <translation>Elija el registro de la lista o dé su identificador de 36 caracteres.</translation>
    </message>
    <message>
        <source>“%1” does not name a record.</source>
        <translation>«%1» no nombra ningún registro.</translation>
    </message>
    <message>
        <source>Write the kind of record and its id with a colon between them, such as action:0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000.</source>
        <translation>Escriba el tipo de registro y su identificador separados por dos puntos, como action:0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000.</translation>
    </message>
    <message>
        <source>“%1” contains separators but no text.</source>
        <translation>«%1» contiene separadores pero ningún texto.</translation>
    </message>
    <message>
        <source>Separate the items with “; ”, or leave the cell blank.</source>
        <translation>Escriba los elementos separados con «; » o deje la celda vacía.</translation>
    </message>
    <message>
        <source>“%1” contains a space, which is not allowed in a web address.</source>
        <translation>«%1» tiene un espacio; una dirección web no tiene ninguno.</translation>
    </message>
    <message>
        <source>Enter one web address, such as https://example.org/page.</source>
        <translation>Dé una dirección web, como https://example.org/pagina.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31, or 2026-01, or 2026; with a time as 2026-01-31T17:10.</source>
        <translation>Escríbala como 2026-01-31, o 2026-01, o 2026; con hora como 2026-01-31T17:10.</translation>
    </message>
    <message>
        <source>“%1” was not recognized as a date.</source>
        <translation>«%1» no se reconoció como fecha.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the calendar.</source>
        <translation>«%1» no es una fecha del calendario.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>«%1» no tiene año.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation>Intercambie las dos fechas.</translation>
    </message>
    <message>
        <source>“%1” is a number, not a date.</source>
        <translation>«%1» es un número, no una fecha.</translation>
    </message>
    <message>
        <source>If the column counts days or seconds, choose that format; otherwise write the date as 2026-01-31.</source>
        <translation>Si la columna cuenta días o segundos, elija ese formato; si no, escriba la fecha como 2026-01-31.</translation>
    </message>
    <message>
        <source>Compare it with the original list.</source>
        <translation>Compárelo con la lista de origen.</translation>
    </message>
    <message>
        <source>“%1” may start with the day or the month; it was read with the month first.</source>
        <translation>«%1» puede tener primero el día o el mes; se leyó primero el mes.</translation>
    </message>
    <message>
        <source>In “%1”, day and month are in a different order than in the rest of the column.</source>
        <translation>En «%1» el día y el mes están al revés que en el resto de la columna.</translation>
    </message>
    <message>
        <source>“%1” was read as a month and year; it may be a day without a year.</source>
        <translation>«%1» se leyó como mes y año; podría ser un día sin su año.</translation>
    </message>
    <message>
        <source>The weekday in “%1” does not match the date; the date was used.</source>
        <translation>El día de la semana en «%1» no concuerda con la fecha; se tomó la fecha.</translation>
    </message>
    <message>
        <source>The time in “%1” was read as local time; its time zone was ignored.</source>
        <translation>La hora en «%1» se leyó como hora local; su zona horaria no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>Enter the time zone in its own field.</source>
        <translation>Escriba la zona horaria en su propio campo.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one time zone; the one in the United States was used.</source>
        <translation>«%1» puede ser más de una zona horaria; se tomó la de Estados Unidos.</translation>
    </message>
    <message>
        <source>Check it, or choose a zone such as America/Chicago.</source>
        <translation>Revíselo o elija una zona como America/Chicago.</translation>
    </message>
    <message>
        <source>“%1” could not be looked up: this computer has no list of time zones.</source>
        <translation>No se pudo buscar «%1»: esta computadora no tiene lista de zonas horarias.</translation>
    </message>
    <message>
        <source>Check the spelling, such as America/Chicago.</source>
        <translation>Revise la escritura, como America/Chicago.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>«%1» no es una zona horaria.</translation>
    </message>
    <message>
        <source>Enter a zone such as America/Chicago; an offset does not determine when clocks change.</source>
        <translation>Escriba una zona como America/Chicago; una diferencia horaria no determina cuándo cambia la hora.</translation>
    </message>
    <message>
        <source>The punctuation around the address “%1” was removed.</source>
        <translation>Se quitaron los signos alrededor de la dirección «%1».</translation>
    </message>
    <message>
        <source>Enter only the address, such as name@example.org.</source>
        <translation>Escríbala como nombre@example.org, sin nada alrededor.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>&amp;Start a file for my chapter</source>
        <translation>Empe&amp;zar un archivo para mi capítulo</translation>
    </message>
    <message>
        <source>&amp;Open a chapter file…</source>
        <translation>A&amp;brir un archivo de capítulo…</translation>
    </message>
    <message>
        <source>&amp;Name of the chapter</source>
        <translation>&amp;Nombre del capítulo</translation>
    </message>
    <message>
        <source>Name of the chapter</source>
        <translation>Nombre del capítulo</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>&amp;Create the file…</source>
        <translation>&amp;Crear el archivo…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Plan actions and track pledges on this computer. Nothing is sent anywhere.</source>
        <translation>Planifique acciones y lleve los compromisos en esta computadora. Nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Exp&amp;lore the example</source>
        <translation>Explorar el eje&amp;mplo</translation>
    </message>
    <message>
        <source>Two real days in January 2026 and a fictional chapter, in a separate file that you can delete.</source>
        <translation>Dos días reales de enero de 2026 y un capítulo ficticio, en un archivo aparte que puede eliminar.</translation>
    </message>
    <message>
        <source>&amp;ZIP code (optional)</source>
        <translation>Código &amp;postal (opcional)</translation>
    </message>
    <message>
        <source>Cle&amp;ar list</source>
        <translation>Vaciar &amp;la lista</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no se encontró)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colo&amp;rs</source>
        <translation>Colo&amp;res</translation>
    </message>
    <message>
        <source>Enter a name for the chapter, such as the name of your town.</source>
        <translation>Escriba un nombre para el capítulo, como el de su ciudad.</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>Examples: 2026-01-30 17:10, Jan 30 2026, January 2026, 2026, before 2026-02-01. Press Alt+Down for the calendar.</source>
        <translation>Ejemplos: 2026-01-30 17:10, 30 ene 2026, enero 2026, 2026, antes de 2026-02-01. Presione Alt+Abajo para abrir el calendario.</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Calendario para %1</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
</TS>
